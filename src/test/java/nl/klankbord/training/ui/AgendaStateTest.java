package nl.klankbord.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.ui.AgendaState.Period;
import nl.klankbord.training.ui.AgendaState.View;
import org.junit.jupiter.api.Test;

class AgendaStateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Test
    void whatIsWrittenIsReadBack() {
        for (var view : View.values()) {
            var state = new AgendaState(
                    view,
                    LocalDate.of(2027, 2, 28),
                    Set.of(PartnerId.random(), PartnerId.random()),
                    Set.of(TopicId.random()),
                    "Zaal 1 & 2 = +1 %",
                    true,
                    true,
                    LessonId.random());

            assertThat(AgendaState.from(state.parameters())).isEqualTo(state);
            assertThat(AgendaState.from(
                            QueryParameters.fromString(state.parameters().getQueryString())))
                    .isEqualTo(state);
        }
        assertThat(AgendaState.now().path()).isEqualTo("trainingen");
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var parameters = new QueryParameters(Map.of(
                "weergave", List.of("jaar"),
                "op", List.of("2027-02-30"),
                "partner", List.of("zundert", ""),
                "plaats", List.of("   "),
                "vrij", List.of("1"),
                "les", List.of("x")));

        assertThat(AgendaState.from(parameters)).isEqualTo(AgendaState.now());
        assertThat(AgendaState.from(QueryParameters.of("op", "+999999999-01-01")))
                .isEqualTo(AgendaState.now());
        assertThat(AgendaState.from(QueryParameters.of("plaats", "x".repeat(600)))
                        .place())
                .hasSize(AgendaState.LONGEST_PLACE);
    }

    @Test
    void aMonthIsWholeAndAWeekBeginsOnMonday() {
        assertThat(AgendaState.now().period(TODAY))
                .isEqualTo(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)));
        assertThat(AgendaState.now().in(View.WEEK).period(TODAY))
                .isEqualTo(new Period(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 14)));
        assertThat(AgendaState.now().in(View.WEEK).at(LocalDate.of(2027, 1, 1)).period(TODAY))
                .isEqualTo(new Period(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)));
    }

    @Test
    void oneStepsByMonthOrByWeekAndNotOutOfTheCalendar() {
        var lastOfMonth = AgendaState.now().at(LocalDate.of(2027, 1, 31));
        assertThat(lastOfMonth.step(TODAY, 1).day()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(lastOfMonth.in(View.LIST).step(TODAY, -1).day()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(AgendaState.now().in(View.WEEK).step(TODAY, 1).day()).isEqualTo(LocalDate.of(2027, 3, 15));

        var end = AgendaState.now().at(LocalDate.of(2199, 12, 31));
        assertThat(end.step(TODAY, 1)).isEqualTo(end);
    }

    @Test
    void anotherQuestionClosesTheWindow() {
        var open = AgendaState.now().open(LessonId.random());
        assertThat(open.mine(true).opened()).isNull();
        assertThat(open.in(View.WEEK).opened()).isNull();
        assertThat(open.step(TODAY, 1).opened()).isNull();
        assertThat(open.with(PartnerId.random(), true).filters()).isEqualTo(1);
        assertThat(open.with(PartnerId.random(), true).free(true).unfiltered()).isEqualTo(AgendaState.now());
    }
}
