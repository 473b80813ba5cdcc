package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.WrittenMails;
import nl.klankbord.notices.NoticeRound;
import nl.klankbord.people.People;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every mail of a training from its first day to its end: whoever reads it learns of nobody else who takes part. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class TrainingMailsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final ExternalTrainer noor = new ExternalTrainer("Noor Buiten", UUID.randomUUID() + "@buiten.example");
    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private TrainingSetup setup;
    private PartnerId here;
    private PartnerId there;
    private Actor trainer;

    @BeforeEach
    void prepare() {
        jdbc.sql("delete from outgoing_mail").update();
        setup = new TrainingSetup(portal);
        here = setup.partner(0);
        there = setup.partner(1);
        trainer = setup.somebody(here, Role.TRAINER);
    }

    /** What was written since; what was not sent is withdrawn when there is news, so each step is read by itself. */
    private void read() {
        TurnableClock.CLOCK.forward(Duration.ofMinutes(1));
        WrittenMails.all(portal).forEach(mail -> mails.put(mail.key(), mail));
    }

    private void signedIn(Actor who, Runnable work) {
        setup.signedIn(who);
        work.run();
        read();
    }

    private OwnEnrolment own(EditionId id, Actor who) {
        return Objects.requireNonNull(
                trainings.page(id, who).orElseThrow().card().own());
    }

    @Test
    void nobodyReadsInAnyMailWhoElseTakesPart() {
        var stays = setup.somebody(here);
        var sends = setup.somebody(there);
        var comesInstead = setup.somebody(there);
        var waits = setup.somebody(there);
        var manager = setup.somebody(here, Role.MANAGER);
        var named = setup.somebody(here);
        var entry = TrainingSetup.fromOutside(setup.entry(trainer, Set.of(here, there), 3, Map.of()), noor)
                .at(List.of(setup.lesson(setup.day(60)), setup.lesson(setup.day(67))));
        var id = setup.open(entry, trainer);
        read();
        signedIn(manager, () -> enrolments.reserve(id, here, 1, manager));
        List.of(stays, sends, waits).forEach(who -> signedIn(who, () -> enrolments.enrol(id, who)));
        assertThat(own(id, waits).state()).isEqualTo(EnrolmentState.WAITLISTED);
        signedIn(sends, () -> enrolments.substitute(id, comesInstead.colleague(), sends));
        signedIn(manager, () -> enrolments.name(id, here, named.colleague(), manager));
        signedIn(stays, () -> enrolments.withdraw(id, stays));
        signedIn(waits, () -> enrolments.take(own(id, waits).id(), waits));
        signedIn(trainer, () -> move(id));
        signedIn(trainer, () -> cohorts.tell(id, "Neem je laptop mee", trainer));
        signedIn(trainer, () -> cancelFirst(id));
        signedIn(trainer, () -> trainings.cancel(id, trainer));
        TurnableClock.CLOCK.forward(Duration.ofDays(4));
        NoticeRound.write(portal);
        read();

        var taking = List.of(stays, sends, comesInstead, waits, named);
        var marks = taking.stream().collect(Collectors.toMap(who -> who, this::marks));
        var addresses = people(taking);
        assertThat(mails.values().stream().map(mail -> mail.to().address()).distinct())
                .as("everybody got some")
                .containsAll(addresses.values())
                .contains(noor.mail());
        assertThat(mails.values().stream()
                        .flatMap(mail -> mail.parts().stream())
                        .filter(MailPart.Calendar.class::isInstance))
                .hasSizeGreaterThan(20);
        mails.values().forEach(mail -> taking.stream()
                .filter(who -> !mail.to().address().equals(addresses.get(who)))
                .forEach(who -> assertThat(text(mail))
                        .as("a mail to %s", mail.to())
                        .doesNotContain(Objects.requireNonNull(marks.get(who)))));
        mails.values().stream()
                .flatMap(mail -> mail.parts().stream())
                .filter(MailPart.Calendar.class::isInstance)
                .forEach(part ->
                        assertThat(part.toString().split("ATTENDEE", -1)).hasSize(2));
    }

    private void move(EditionId id) {
        var lesson = trainings.page(id, trainer).orElseThrow().card().lessons().getFirst();
        var to = new LessonEntry(lesson.start().plusHours(1), lesson.end().plusHours(1), "Rucphen", "", null);
        TrainingSetup.done(trainings.move(id, new LessonMove(lesson.id(), LessonMove.Reach.ONE, to), trainer));
    }

    private void cancelFirst(EditionId id) {
        var lesson = trainings.page(id, trainer).orElseThrow().card().lessons().getFirst();
        TrainingSetup.done(trainings.cancelLessons(id, lesson.id(), LessonMove.Reach.ONE, trainer));
    }

    private Map<Actor, String> people(List<Actor> who) {
        return who.stream()
                .collect(Collectors.toMap(one -> one, one -> jdbc.sql("select mail from colleague where id = ?")
                        .param(one.colleague().toString())
                        .query(String.class)
                        .single()));
    }

    /** By what somebody would be known: the name, the address, the id. */
    private String[] marks(Actor who) {
        var card = people.card(who.colleague()).orElseThrow();
        return new String[] {
            card.name(),
            Objects.requireNonNull(people(List.of(who)).get(who)),
            who.colleague().toString()
        };
    }

    /** All of it, with lines of iCalendar put together again. */
    private static String text(Mail mail) {
        return (mail.subject() + "\n" + mail.to() + "\n" + mail.replyTo() + "\n" + mail.thread() + "\n" + mail.parts())
                .replaceAll("\r?\n[ \t]", "");
    }
}
