package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.MailPart.Calendar.Kind;
import nl.klankbord.mail.WrittenMails;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.Flaw.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in whose own calendar after an edition was typed anew. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class TrainingCalendarsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Trainings trainings;

    @Autowired
    private JdbcClient jdbc;

    private final ExternalTrainer noor = outsider("Noor Buiten");
    private final ExternalTrainer joost = outsider("Joost Elders");
    private TrainingSetup setup;
    private PartnerId here;
    private Actor trainer;

    @BeforeEach
    void prepare() {
        setup = new TrainingSetup(portal);
        here = setup.partner(0);
        trainer = setup.somebody(here, Role.TRAINER);
    }

    private static ExternalTrainer outsider(String name) {
        return new ExternalTrainer(name, UUID.randomUUID() + "@buiten.example");
    }

    private EditionEntry threeLessons(@Nullable ExternalTrainer external) {
        var lessons = List.of(setup.lesson(setup.day(60)), setup.lesson(setup.day(67)), setup.lesson(setup.day(74)));
        return TrainingSetup.fromOutside(
                setup.entry(trainer, Set.of(here), 5, Map.of()).at(lessons), external);
    }

    private EditionPage page(EditionId id) {
        return trainings.page(id, trainer).orElseThrow();
    }

    private EditionEntry kept(EditionId id) {
        return Objects.requireNonNull(page(id).entry());
    }

    private EditionOutcome keep(EditionId id, EditionEntry entry) {
        return trainings.change(id, page(id).version(), entry, trainer);
    }

    /** What waits in the outbox for somebody from outside, one after the other. */
    private List<Kind> told(ExternalTrainer who) {
        return WrittenMails.to(portal, who.mail()).stream()
                .flatMap(mail -> mail.parts().stream())
                .flatMap(part -> part instanceof MailPart.Calendar calendar
                        ? List.of(calendar.kind()).stream()
                        : List.<Kind>of().stream())
                .toList();
    }

    @Test
    void whoGivesItFromOutsideNoLongerHearsItAndWhoComesAfterIsInvited() {
        var id = setup.open(threeLessons(noor), trainer);
        assertThat(told(noor)).containsExactly(Kind.REQUEST, Kind.REQUEST, Kind.REQUEST);

        TrainingSetup.done(keep(id, TrainingSetup.fromOutside(kept(id), joost)));
        assertThat(told(noor)).containsExactly(Kind.CANCEL, Kind.CANCEL, Kind.CANCEL);
        assertThat(told(joost)).containsExactly(Kind.REQUEST, Kind.REQUEST, Kind.REQUEST);

        TrainingSetup.done(keep(id, TrainingSetup.fromOutside(kept(id), null)));
        assertThat(told(joost)).containsExactly(Kind.CANCEL, Kind.CANCEL, Kind.CANCEL);
        assertThat(told(noor)).containsExactly(Kind.CANCEL, Kind.CANCEL, Kind.CANCEL);
    }

    @Test
    void whoComesBackAfterSomebodyElseIsInvitedAnew() {
        var id = setup.open(threeLessons(noor), trainer);
        keep(id, TrainingSetup.fromOutside(kept(id), joost));
        TrainingSetup.done(keep(id, TrainingSetup.fromOutside(kept(id), noor)));
        assertThat(told(noor)).containsExactly(Kind.REQUEST, Kind.REQUEST, Kind.REQUEST);
        assertThat(told(joost)).containsOnly(Kind.CANCEL);
    }

    @Test
    void oneFromOutsideWhoGivesTwoTrainingsLosesOnlyTheOneThatTheyNoLongerGive() {
        var first = setup.open(threeLessons(noor), trainer);
        var other = setup.somebody(here, Role.TRAINER);
        setup.open(TrainingSetup.givenBy(threeLessons(noor), other), trainer);
        setup.signedIn(trainer);
        TrainingSetup.done(keep(first, TrainingSetup.fromOutside(kept(first), null)));
        assertThat(told(noor).stream().filter(Kind.CANCEL::equals)).hasSize(3);
        assertThat(told(noor).stream().filter(Kind.REQUEST::equals)).hasSize(3);
    }

    @Test
    void onlyTheLessonThatMovedIsToldWhenAFormIsKeptInAnotherOrder() {
        var id = setup.open(threeLessons(null), trainer);
        var before = page(id).card().lessons();
        jdbc.sql("delete from outgoing_mail").update();
        var entries = kept(id).lessons();
        var last = entries.getFirst();
        var behind = new LessonEntry(
                last.id(), last.start().plusDays(40), last.end().plusDays(40), last.place(), last.link(), null);
        TrainingSetup.done(keep(id, kept(id).at(List.of(entries.get(2), behind, entries.get(1)))));
        assertThat(page(id).card().lessons())
                .extracting(LessonCard::id)
                .containsExactly(
                        before.get(1).id(), before.get(2).id(), before.get(0).id());
        assertThat(jdbc.sql("select uid from calendar_invitation where invitee = ? and sequence > 0")
                        .param(trainer.colleague().toString())
                        .query(String.class)
                        .list())
                .as("the numbers of the others changed, which their titles tell")
                .contains("lesson-" + before.get(0).id());
    }

    @Test
    void whatWasGivenStaysAsItWasAndWhatIsOpenLosesNoLessonByTyping() {
        var held = new HeldTraining(portal, 1, 0, "0.00", CostRule.EQUAL, null).begun();
        trainer = held.trainer;
        setup.signedIn(trainer);
        var lessons = kept(held.id).lessons();
        var given = lessons.getFirst();
        var later = new LessonEntry(
                given.id(), given.start().plusDays(30), given.end().plusDays(30), given.place(), "", null);
        assertThat(reasons(keep(held.id, kept(held.id).at(List.of(later, lessons.get(1))))))
                .containsExactly(Reason.LESSON_WAS_GIVEN);
        assertThat(reasons(keep(held.id, kept(held.id).at(List.of(lessons.get(1))))))
                .containsExactly(Reason.LESSON_WAS_GIVEN);
        assertThat(reasons(keep(held.id, kept(held.id).at(List.of(given)))))
                .containsExactly(Reason.CANCEL_LESSON_INSTEAD);
        var more = setup.lesson(lessons.get(1).start().toLocalDate().plusDays(7));
        TrainingSetup.done(keep(held.id, kept(held.id).at(List.of(given, lessons.get(1), more))));
        assertThat(kept(held.id).lessons()).startsWith(given, lessons.get(1)).hasSize(3);
    }

    private static List<Reason> reasons(EditionOutcome outcome) {
        assertThat(outcome).isInstanceOf(EditionOutcome.NotAccepted.class);
        return ((EditionOutcome.NotAccepted) outcome)
                .flaws().stream().map(Flaw::reason).toList();
    }
}
