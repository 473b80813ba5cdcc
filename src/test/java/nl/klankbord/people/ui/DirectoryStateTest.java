package nl.klankbord.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import org.junit.jupiter.api.Test;

class DirectoryStateTest {

    @Test
    void whatIsWrittenIsReadBack() {
        var state = new DirectoryState("P&O = +1 %", Set.of(PartnerId.random(), PartnerId.random()), 7);

        assertThat(DirectoryState.from(state.parameters())).isEqualTo(state);
        assertThat(DirectoryState.from(
                        QueryParameters.fromString(state.parameters().getQueryString())))
                .isEqualTo(state);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var parameters = new QueryParameters(Map.of(
                "q", List.of("  "), "partner", List.of("zundert", ""), "page", List.of("-1"), "x", List.of("y")));

        assertThat(DirectoryState.from(parameters)).isEqualTo(new DirectoryState("", Set.of(), 1));
        assertThat(DirectoryState.from(QueryParameters.of("page", "0")).page()).isEqualTo(1);
        assertThat(DirectoryState.from(QueryParameters.of("page", "99999999999"))
                        .page())
                .isEqualTo(1);
        assertThat(DirectoryState.from(QueryParameters.of("q", "x".repeat(600))).text())
                .hasSize(DirectoryState.LONGEST_TEXT);
    }

    @Test
    void anotherQuestionBeginsOnTheFirstPage() {
        var partner = PartnerId.random();
        var state = new DirectoryState("plan", Set.of(), 3);

        assertThat(state.text("Wmo").page()).isEqualTo(1);
        assertThat(state.with(partner, true)).isEqualTo(new DirectoryState("plan", Set.of(partner), 1));
        assertThat(state.with(partner, true).with(partner, false).partners()).isEmpty();
    }
}
