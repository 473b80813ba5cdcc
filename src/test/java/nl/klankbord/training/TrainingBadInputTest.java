package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.WrittenMails;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.Flaw.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What should not be typed, and what should not happen at the same moment. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class TrainingBadInputTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private JdbcClient jdbc;

    private TrainingSetup setup;
    private PartnerId here;
    private Actor trainer;

    @BeforeEach
    void prepare() {
        setup = new TrainingSetup(portal);
        here = setup.partner(0);
        trainer = setup.somebody(here, Role.TRAINER);
    }

    private static List<Reason> reasons(EditionOutcome outcome) {
        assertThat(outcome).isInstanceOf(EditionOutcome.NotAccepted.class);
        return ((EditionOutcome.NotAccepted) outcome)
                .flaws().stream().map(Flaw::reason).toList();
    }

    private static LessonEntry lesson(LocalDateTime start) {
        return new LessonEntry(start, start.plusHours(1), "Zundert", "", null);
    }

    /** All at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var start = new CyclicBarrier(work.size());
        var done = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var running = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            for (var one : running) {
                done.add(one.get());
            }
        }
        return done;
    }

    @Test
    void aLessonThatWouldGoAlongToAnHourThatDoesNotExistKeepsThemAllWhereTheyWere() {
        var first = LocalDateTime.parse("2027-03-25T09:00");
        var entry = setup.entry(trainer, Set.of(here), 3, Map.of())
                .at(List.of(lesson(first), lesson(LocalDateTime.parse("2027-03-26T09:00"))));
        var id = setup.open(entry, trainer);
        var lessons = trainings.page(id, trainer).orElseThrow().card().lessons();
        for (var bad : Map.of(
                        "2027-03-27T02:30", Reason.HOUR_DOES_NOT_EXIST,
                        "2027-10-30T02:30", Reason.HOUR_EXISTS_TWICE)
                .entrySet()) {
            var move = new LessonMove(
                    lessons.getFirst().id(), LessonMove.Reach.ALL, lesson(LocalDateTime.parse(bad.getKey())));
            assertThat(reasons(trainings.move(id, move, trainer))).containsExactly(bad.getValue());
        }
        assertThat(trainings.page(id, trainer).orElseThrow().card().lessons()).isEqualTo(lessons);
    }

    @Test
    void whoEnrolsWhileTheLessonMovesHasItInTheCalendarWhereItWent() throws Exception {
        var id = setup.open(setup.entry(trainer, Set.of(here), 20, Map.of()), trainer);
        var lesson = trainings.page(id, trainer).orElseThrow().card().lessons().getFirst();
        var to = new LessonEntry(lesson.start().plusHours(2), lesson.end().plusHours(2), "Rucphen", "", null);
        var crowd = IntStream.range(0, 8).mapToObj(_ -> setup.somebody(here)).toList();
        var work = new ArrayList<Callable<Boolean>>();
        crowd.forEach(who -> work.add(() -> {
            setup.signedIn(who);
            return enrolments.enrol(id, who) instanceof EnrolOutcome.Enrolled;
        }));
        work.add(() -> {
            setup.signedIn(trainer);
            return trainings.move(id, new LessonMove(lesson.id(), LessonMove.Reach.ONE, to), trainer)
                    instanceof EditionOutcome.Done;
        });
        assertThat(atOnce(work)).containsOnly(true);
        assertThat(crowd).allSatisfy(who -> assertThat(lastTold(who)).contains("Rucphen"));
    }

    /** The last calendar part that somebody got. */
    private String lastTold(Actor who) {
        var address = jdbc.sql("select mail from colleague where id = ?")
                .param(who.colleague().toString())
                .query(String.class)
                .single();
        var parts = WrittenMails.to(portal, address).stream()
                .flatMap(mail -> mail.parts().stream())
                .filter(MailPart.Calendar.class::isInstance)
                .toList();
        return parts.getLast().toString();
    }

    @Test
    void aTrainerIsNotBookedTwiceByTwoWhoOpenAtTheSameMoment() throws Exception {
        for (var round = 0; round < 5; round++) {
            var busy = setup.somebody(here, Role.TRAINER);
            var drafts = IntStream.range(0, 2)
                    .mapToObj(_ -> setup.draft(
                            TrainingSetup.givenBy(setup.entry(trainer, Set.of(here), 3, Map.of()), busy), trainer))
                    .toList();
            var work = new ArrayList<Callable<Boolean>>();
            drafts.forEach(id -> work.add(() -> {
                setup.signedIn(trainer);
                return trainings.publish(id, trainer) instanceof EditionOutcome.Done;
            }));
            assertThat(atOnce(work)).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void seatsAreNotLoweredBelowThoseThatAreTakenAtTheSameMoment() throws Exception {
        var entry = setup.entry(trainer, Set.of(here), 8, Map.of());
        var id = setup.open(entry, trainer);
        var read = trainings.page(id, trainer).orElseThrow().version();
        var work = new ArrayList<Callable<Boolean>>();
        for (var n = 0; n < 6; n++) {
            var who = setup.somebody(here);
            work.add(() -> {
                setup.signedIn(who);
                return enrolments.enrol(id, who) instanceof EnrolOutcome.Enrolled;
            });
        }
        work.add(() -> {
            setup.signedIn(trainer);
            return trainings.change(id, read, TrainingSetup.seats(entry, 3), trainer) instanceof EditionOutcome.Done;
        });
        atOnce(work);
        setup.signedIn(trainer);
        var seats = trainings.page(id, trainer).orElseThrow().card().seats();
        assertThat(seats.taken()).isLessThanOrEqualTo(seats.seats());
        assertThat(seats.taken() + seats.waiting()).isEqualTo(6);
    }

    @Test
    void aPartnerThatLeavesTakesNobodyAlongUnseen() {
        var there = setup.partner(1);
        var entry = setup.entry(trainer, Set.of(here, there), 3, Map.of(there, 2));
        var id = setup.open(entry, trainer);
        var person = setup.somebody(there);
        enrolments.enrol(id, person);
        setup.signedIn(trainer);
        var without = TrainingSetup.invites(entry, Set.of(here));
        var read = trainings.page(id, trainer).orElseThrow().version();
        assertThat(reasons(trainings.change(id, read, without, trainer))).containsExactly(Reason.PARTNER_HAS_PEOPLE);
        setup.signedIn(person);
        enrolments.withdraw(id, person);
        setup.signedIn(trainer);
        TrainingSetup.done(trainings.change(id, read, without, trainer));
        setup.signedIn(person);
        assertThat(enrolments.enrol(id, person)).isEqualTo(new EnrolOutcome.Refused(Refusal.NOT_INVITED));
    }

    @Test
    void lineBreaksInAnyFieldAreRefusedOrBecomeSpaces() {
        var broken = "Zundert\r\nBcc: iedereen@elders.example\r\n\r\nHallo";
        var day = setup.day(60).atTime(9, 0);
        var plain = setup.entry(trainer, Set.of(here), 3, Map.of());
        assertThat(reasons(trainings.draft(
                        plain.at(List.of(
                                new LessonEntry(day, day.plusHours(1), "", "https://x.example/\r\nBcc: a", null))),
                        trainer)))
                .containsExactly(Reason.NOT_A_LINK);
        var mail = "noor@buiten.example\r\nBcc: iedereen@elders.example";
        assertThat(reasons(
                        trainings.draft(TrainingSetup.fromOutside(plain, new ExternalTrainer("Noor", mail)), trainer)))
                .containsExactly(Reason.NOT_A_MAIL_ADDRESS);

        var address = UUID.randomUUID() + "@buiten.example";
        var there = plain.at(List.of(new LessonEntry(day, day.plusHours(1), broken, "", null)));
        var id = setup.open(TrainingSetup.fromOutside(there, new ExternalTrainer("Noor\r\nBcc: x", address)), trainer);
        var card = trainings.page(id, trainer).orElseThrow().card();
        assertThat(card.lessons().getFirst().place()).doesNotContain("\r", "\n").startsWith("Zundert Bcc:");
        assertThat(card.externalTrainer()).isEqualTo("Noor Bcc: x");
        var person = setup.somebody(here);
        enrolments.enrol(id, person);
        setup.signedIn(trainer);
        assertThat(cohorts.tell(id, "Een\r\nTwee\u0000\r\n\r\nDrie", trainer)).isInstanceOf(EditionOutcome.Done.class);
        assertThat(cohorts.messages(id, person).getFirst().text()).doesNotContain("\r", "\u0000");
        var written = WrittenMails.to(portal, address);
        assertThat(written).isNotEmpty().allSatisfy(one -> {
            assertThat(one.subject()).doesNotContain("\r", "\n");
            assertThat(one.to().name()).doesNotContain("\r", "\n");
            assertThat(one.parts().toString()).doesNotContain("\r\nBcc:", "\r\nHallo");
        });
    }
}
