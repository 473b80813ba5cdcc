package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.EditionMoved.What;
import nl.klankbord.turns.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What work costs does not grow with the people it is about: statements to the database, counted. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class TrainingCostTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Trainings trainings;

    @Autowired
    private TrainingInvitations invitations;

    @Autowired
    private TrainingTurns turns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TrainingSetup setup;
    private PartnerId here;
    private Actor trainer;

    @BeforeEach
    void prepare() {
        setup = new TrainingSetup(portal);
        here = setup.partner(0);
        trainer = setup.somebody(here, Role.TRAINER);
    }

    @Test
    void fiveHundredPeopleHearOfALessonThatMovesAndOfTheEndInAFewStatements() {
        var lessons = List.of(setup.lesson(setup.day(60)), setup.lesson(setup.day(67)), setup.lesson(setup.day(74)));
        var id = setup.open(setup.entry(trainer, Set.of(here), 600, Map.of()).at(lessons), trainer);
        setup.seat(id, here, setup.registered(here, 3), EnrolmentState.CONFIRMED);
        invited(id);
        var few = moved(id, "Rucphen");
        assertThat(setup.statements(() -> invitations.on(event(id, What.CHANGED))))
                .as("nobody hears what they know")
                .isLessThan(20);

        setup.seat(id, here, setup.registered(here, 500), EnrolmentState.CONFIRMED);
        invited(id);
        jdbc.sql("delete from outgoing_mail").update();
        var many = moved(id, "Moerdijk");
        assertThat(mails()).isEqualTo(504);
        assertThat(many - few)
                .as("hundred mails, or five hundred rows, are a statement")
                .isBetween(0L, 12L);
        assertThat(jdbc.sql(
                                "select count(*) from calendar_invitation c where c.uid <> ? and c.sequence > 0"
                                        + " and c.uid in (select concat('lesson-', l.id) from training_lesson l where l.edition = ?)")
                        .params("lesson-" + lesson(id), id.toString())
                        .query(Integer.class)
                        .single())
                .as("the other lessons are left alone")
                .isZero();

        jdbc.sql("update training_edition set state = 'CANCELLED' where id = ?")
                .param(id.toString())
                .update();
        jdbc.sql("delete from outgoing_mail").update();
        assertThat(setup.statements(() -> invitations.on(event(id, What.CANCELLED))))
                .isLessThan(3 * many);
        assertThat(mails()).isEqualTo(3 * 504);
        jdbc.sql("delete from outgoing_mail").update();
    }

    private void invited(EditionId id) {
        setup.statements(() -> invitations.on(event(id, What.CHANGED)));
    }

    /** The first lesson goes to another place. */
    private long moved(EditionId id, String to) {
        jdbc.sql("update training_lesson set place = ? where id = ?")
                .params(to, lesson(id).toString())
                .update();
        return setup.statements(() -> invitations.on(
                new EditionMoved(id, What.LESSONS_MOVED, Set.of(lesson(id)), trainer.colleague(), clock.instant())));
    }

    private EditionMoved event(EditionId id, What what) {
        return new EditionMoved(id, what, Set.of(), trainer.colleague(), clock.instant());
    }

    private LessonId lesson(EditionId id) {
        return new LessonId(jdbc.sql("select id from training_lesson where edition = ? order by day limit 1")
                .param(id.toString())
                .query(UUID.class)
                .single());
    }

    private int mails() {
        return jdbc.sql("select count(*) from outgoing_mail")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoDecidesIsAskedOnceAndFindsTheirsBehindThoseOfOthers() {
        var above = setup.somebody(here);
        var manager = setup.somebody(here, Role.MANAGER);
        var id = setup.open(setup.entry(trainer, Set.of(here), 600, Map.of()), trainer);
        var others = setup.registered(here, 250);
        manages(above, others);
        setup.seat(id, here, others, EnrolmentState.AWAITING_APPROVAL);
        var own = setup.registered(here, 3);
        setup.seat(id, here, own, EnrolmentState.AWAITING_APPROVAL);
        setup.signedIn(manager);
        assertThat(asked(manager, id)).isEqualTo(3);
        var three = setup.statements(() -> turns.told(manager, Texts.DUTCH));

        var more = setup.registered(here, 40);
        setup.seat(id, here, more, EnrolmentState.AWAITING_APPROVAL);
        assertThat(asked(manager, id)).isEqualTo(43);
        assertThat(setup.statements(() -> turns.told(manager, Texts.DUTCH))).isEqualTo(three);
        setup.signedIn(above);
        assertThat(asked(above, id)).as("so many at once").isEqualTo(200);
        jdbc.sql("update training_edition set state = 'CANCELLED' where id = ?")
                .param(id.toString())
                .update();
    }

    private long asked(Actor manager, EditionId id) {
        return turns.told(manager, Texts.DUTCH).mine().stream()
                .map(Turn::path)
                .filter(TrainingLinks.to(id)::equals)
                .count();
    }

    private void manages(Actor manager, List<ColleagueId> people) {
        people.forEach(person -> jdbc.sql("update colleague set manager = ? where id = ?")
                .params(manager.colleague().toString(), person.toString())
                .update());
    }

    @Test
    void aCalendarOfASelectionIsReadAtOnceAndHoldsNoDrafts() {
        var course = setup.course(trainer);
        var free = query(course);
        for (var n = 0; n < 2; n++) {
            edition(course, n);
        }
        setup.draft(at(course, 90), trainer);
        assertThat(trainings.published(free, trainer)).hasSize(2);
        assertThat(trainings
                        .agenda(AgendaQuery.of(course, new PageRequest(1, 20)), trainer)
                        .total())
                .as("the agenda shows it to who made it")
                .isEqualTo(3);
        var few = setup.statements(() -> trainings.published(free, trainer));
        for (var n = 2; n < 12; n++) {
            edition(course, n);
        }
        assertThat(trainings.published(free, trainer)).hasSize(12);
        assertThat(setup.statements(() -> trainings.published(free, trainer))).isEqualTo(few);
    }

    private AgendaQuery query(CourseId course) {
        return new AgendaQuery(
                setup.day(0), setup.day(300), Set.of(), Set.of(), "", true, false, "", course, new PageRequest(1, 2));
    }

    private void edition(CourseId course, int number) {
        setup.open(at(course, 100 + number), trainer);
    }

    private EditionEntry at(CourseId course, int days) {
        var entry = setup.entry(trainer, Set.of(here), 5, Map.of()).at(List.of(setup.lesson(setup.day(days))));
        return new EditionEntry(
                course,
                entry.partner(),
                entry.trainers(),
                null,
                entry.partners(),
                entry.lessons(),
                entry.seats(),
                0,
                entry.quotas(),
                null,
                null,
                entry.costTotal(),
                entry.costKey(),
                null,
                false,
                entry.cancelDays());
    }
}
