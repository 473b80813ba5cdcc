package nl.klankbord.opinion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionType;
import org.junit.jupiter.api.Test;

class DeskStateTest {

    private static final int TRIES = 500;

    private final Random dice = new Random(4);

    @Test
    void whatIsWrittenIsReadBack() {
        for (var n = 0; n < TRIES; n++) {
            var state = any();
            assertThat(DeskState.from(state.parameters())).isEqualTo(state);
            assertThat(DeskState.from(
                            QueryParameters.fromString(state.parameters().getQueryString())))
                    .isEqualTo(state);
        }
    }

    private DeskState any() {
        var types = new HashSet<OpinionType>();
        Arrays.stream(OpinionType.values()).filter(_ -> dice.nextBoolean()).forEach(types::add);
        return new DeskState(
                View.values()[dice.nextInt(View.values().length)],
                dice.nextBoolean(),
                dice.nextBoolean() ? "" : "kap & bouw: 100% \u00e9\u00e9n=" + dice.nextInt(),
                types,
                some(PartnerId::random),
                some(TopicId::random),
                1 + dice.nextInt(1_000_000));
    }

    private <T> Set<T> some(Supplier<T> one) {
        var values = new HashSet<T>();
        IntStream.range(0, dice.nextInt(4)).forEach(_ -> values.add(one.get()));
        return values;
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var forged = new QueryParameters(Map.of(
                "lijst", List.of("alles"),
                "weergave", List.of("<script>"),
                "soort", List.of("EVIL", "", "reading"),
                "partner", List.of("zundert", "1-1-1-1-1"),
                "onderwerp", List.of("'; drop table topic; --"),
                "q", List.of(" "),
                "page", List.of("-1"),
                "x", List.of("y")));

        assertThat(DeskState.from(forged)).isEqualTo(DeskState.of(View.FOR_ME));
        assertThat(DeskState.from(QueryParameters.of("page", "0")).page()).isEqualTo(1);
        assertThat(DeskState.from(QueryParameters.of("page", "99999999999")).page())
                .isEqualTo(1);
    }

    @Test
    void anotherListKeepsTheFiltersAndBeginsOnItsFirstPage() {
        var state = DeskState.of(View.QUEUE).with(OpinionType.READING, true).page(3);

        assertThat(state.in(View.MINE)).isEqualTo(DeskState.of(View.MINE).with(OpinionType.READING, true));
        assertThat(state.with(PartnerId.random(), true).page()).isEqualTo(1);
        assertThat(state.with(OpinionType.READING, false)).isEqualTo(DeskState.of(View.QUEUE));
        assertThat(state.onBoard(true).unfiltered())
                .isEqualTo(DeskState.of(View.QUEUE).onBoard(true));
    }

    @Test
    void wordsStayInEveryListAndWhenFiltersGo() {
        var state =
                DeskState.of(View.QUEUE).with(OpinionType.READING, true).page(3).text(" kabels ");

        assertThat(state.in(View.MINE))
                .isEqualTo(
                        DeskState.of(View.MINE).with(OpinionType.READING, true).text("kabels"));
        assertThat(state.unfiltered()).isEqualTo(DeskState.of(View.QUEUE).text("kabels"));
        assertThat(state.whole()).isEqualTo(DeskState.of(View.QUEUE));
        assertThat(state.query().text()).isEqualTo("kabels");
        assertThat(DeskState.of(View.MINE).text("x".repeat(1_000)).text()).hasSize(DeskState.LONGEST_TEXT);
    }
}
