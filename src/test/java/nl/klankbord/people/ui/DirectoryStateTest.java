package nl.klankbord.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.people.Availability;
import nl.klankbord.people.Intent;
import org.junit.jupiter.api.Test;

class DirectoryStateTest {

    @Test
    void whatIsWrittenIsReadBack() {
        var state = new DirectoryState(
                "P&O = +1 %",
                true,
                Set.of(PartnerId.random(), PartnerId.random()),
                Set.of(TopicId.random()),
                4,
                Set.of(Intent.TEACH, Intent.ASK_ME),
                Set.of(Availability.AWAY),
                7);

        assertThat(DirectoryState.from(state.parameters())).isEqualTo(state);
        assertThat(DirectoryState.from(
                        QueryParameters.fromString(state.parameters().getQueryString())))
                .isEqualTo(state);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var parameters = new QueryParameters(Map.of(
                "q",
                List.of("  "),
                "partner",
                List.of("zundert", ""),
                "page",
                List.of("-1"),
                "x",
                List.of("y"),
                "niveau",
                List.of("9"),
                "waarvoor",
                List.of("EVIL")));

        assertThat(DirectoryState.from(parameters)).isEqualTo(new DirectoryState(""));
        assertThat(DirectoryState.from(QueryParameters.of("page", "0")).page()).isEqualTo(1);
        assertThat(DirectoryState.from(QueryParameters.of("page", "99999999999"))
                        .page())
                .isEqualTo(1);
        assertThat(DirectoryState.from(QueryParameters.of("q", "x".repeat(600))).text())
                .hasSize(SearchField.LONGEST_TEXT);
    }

    @Test
    void otherWordsAreNoLongerSearchedLiterally() {
        assertThat(new DirectoryState("plan").literally(true).text("bouw").literal())
                .isFalse();
    }

    @Test
    void takingAllFiltersAwayKeepsTheWords() {
        var state = new DirectoryState("plan")
                .with(PartnerId.random(), true)
                .atLeast(4)
                .with(Intent.TEACH, true);
        assertThat(state.filters()).isEqualTo(3);
        assertThat(state.unfiltered()).isEqualTo(new DirectoryState("plan"));
    }

    @Test
    void anotherQuestionBeginsOnTheFirstPage() {
        var partner = PartnerId.random();
        var state = new DirectoryState("plan").page(3);

        assertThat(state.text("Wmo").page()).isEqualTo(1);
        assertThat(state.with(partner, true).page()).isEqualTo(1);
        assertThat(state.with(partner, true).partners()).containsExactly(partner);
        assertThat(state.with(partner, true).with(partner, false).partners()).isEmpty();
    }
}
