package nl.klankbord.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.Action.Doer;
import nl.klankbord.actions.Action.Reminder;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Actor GIVER = actor();
    private static final Actor DOER = actor();
    private static final Actor READER = actor();

    private static Actor actor() {
        return new Actor(
                new AccountId(UUID.randomUUID()), ColleagueId.random(), PartnerId.random(), "Iemand", Set.of());
    }

    private static Action due(LocalDate day) {
        return new Action(null, GIVER.colleague(), new Doer(DOER.colleague(), DOER.partner()), day, NOW, TODAY);
    }

    private static Action open() {
        return due(TODAY.plusDays(20));
    }

    private static Action done() {
        var action = open();
        action.done(NOW);
        return action;
    }

    private static Action dropped() {
        var action = open();
        action.drop(NOW);
        return action;
    }

    /** Its giver left. */
    private static Action orphaned() {
        var action = open();
        action.giverLeft();
        return action;
    }

    /** Its giver left, and then who did it. */
    private static Action nobodys() {
        var action = orphaned();
        action.comeBack(null, TODAY);
        return action;
    }

    static Stream<Arguments> matrix() {
        var all = Set.of(ActionStep.CHANGE, ActionStep.HAND_OVER, ActionStep.DONE, ActionStep.DROP);
        var reopen = Set.of(ActionStep.REOPEN);
        return Stream.of(
                Arguments.of("open", open(), all, Set.of(ActionStep.HAND_OVER, ActionStep.DONE), Set.of()),
                Arguments.of("done", done(), reopen, reopen, Set.of()),
                Arguments.of("dropped", dropped(), reopen, reopen, Set.of()),
                Arguments.of("orphaned", orphaned(), all, all, Set.of()),
                Arguments.of(
                        "nobody's",
                        nobodys(),
                        all,
                        Set.of(ActionStep.HAND_OVER, ActionStep.DROP),
                        Set.of(ActionStep.HAND_OVER, ActionStep.DROP)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matrix")
    void theStepsAreOpenToGiverDoerAndReader(
            String name, Action action, Set<ActionStep> giver, Set<ActionStep> doer, Set<ActionStep> reader) {
        assertThat(action.stepsOpenTo(GIVER)).isEqualTo(giver);
        assertThat(action.stepsOpenTo(DOER)).isEqualTo(doer);
        assertThat(action.stepsOpenTo(READER)).isEqualTo(reader);
    }

    @Test
    void whatIsOverIsNotDoneTwiceAndWhatIsOpenNotOpened() {
        assertThatThrownBy(() -> done().done(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> dropped().change(TODAY, TODAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open().reopen(TODAY)).isInstanceOf(IllegalStateException.class);
        var action = done();
        action.reopen(TODAY);
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.settledAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-8, NONE", "-7, WEEK", "-1, WEEK", "0, DAY", "1, LATE", "90, LATE"})
    void itsDoerIsRemindedAWeekBeforeOnTheDayAndOnceAfter(int days, Reminder expected) {
        var action = open();
        assertThat(action.reminderOn(action.due().plusDays(days))).isEqualTo(expected);
    }

    @Test
    void nobodyIsRemindedTwiceNorOfWhatTheyJustHeard() {
        var action = open();
        action.remindedOf(Reminder.WEEK);
        assertThat(action.reminderOn(action.due().minusDays(3))).isEqualTo(Reminder.NONE);
        assertThat(action.reminderOn(action.due())).isEqualTo(Reminder.DAY);
        action.remindedOf(Reminder.LATE);
        assertThat(action.reminderOn(action.due().plusDays(9))).isEqualTo(Reminder.NONE);

        var soon = due(TODAY.plusDays(2));
        assertThat(soon.reminderOn(TODAY)).isEqualTo(Reminder.NONE);
        assertThat(soon.reminderOn(TODAY.plusDays(2))).isEqualTo(Reminder.DAY);
        assertThat(done().reminderOn(TODAY.plusDays(30))).isEqualTo(Reminder.NONE);
    }

    @Test
    void anotherDayRemindsAnew() {
        var action = open();
        action.remindedOf(Reminder.LATE);
        action.change(TODAY.plusDays(60), TODAY);
        assertThat(action.reminderOn(TODAY.plusDays(54))).isEqualTo(Reminder.WEEK);
    }

    @Test
    void whatIsTypedIsTidiedAndShowsAll() {
        var entry = new ActionEntry("  Bel\u202e  de\nraad ", "Een\r\n\r\n\r\n\r\ntwee\u0007", null, null);
        assertThat(entry.what()).isEqualTo("Bel de raad");
        assertThat(entry.note()).isEqualTo("Een\n\ntwee");
    }
}
