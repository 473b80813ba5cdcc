package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes partners, people and editions of a test's own. */
public final class TrainingSetup {

    private final Courses courses;
    private final Trainings trainings;
    private final People people;
    private final Partners partners;
    private final CurrentActor current;
    private final As as;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public TrainingSetup(ApplicationContext portal) {
        this.courses = portal.getBean(Courses.class);
        this.trainings = portal.getBean(Trainings.class);
        this.people = portal.getBean(People.class);
        this.partners = portal.getBean(Partners.class);
        this.current = portal.getBean(CurrentActor.class);
        this.as = portal.getBean(As.class);
        this.clock = portal.getBean(Clock.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.transactions = portal.getBean(TransactionTemplate.class);
    }

    /** One of the six partners, by its place in the list. */
    public PartnerId partner(int number) {
        return partners.all().get(number).id();
    }

    /** Somebody who works there; the last one that was made is signed in. */
    public Actor somebody(PartnerId partner, Role... roles) {
        return somebody(partner, null, roles);
    }

    /** Somebody who has this manager. */
    public Actor somebody(PartnerId partner, @Nullable Actor manager, Role... roles) {
        var grants = new ArrayList<Grant>();
        for (var role : roles) {
            grants.add(Grant.at(partner, role));
        }
        var id = registered(partner);
        if (manager != null) {
            jdbc.sql("update colleague set manager = ? where id = ?")
                    .params(manager.colleague().toString(), id.toString())
                    .update();
        }
        return as.colleague(id, partner, grants.toArray(Grant[]::new));
    }

    private ColleagueId registered(PartnerId partner) {
        return registered(partner, 1).getFirst();
    }

    /** So many who work there, without accounts. */
    public List<ColleagueId> registered(PartnerId partner, int count) {
        var ids = new ArrayList<ColleagueId>();
        var colleagues =
                IntStream.range(0, count).mapToObj(_ -> colleague(partner)).toList();
        current.asPortal(() -> ids.addAll(people.register(colleagues)));
        return ids;
    }

    private static NewColleague colleague(PartnerId partner) {
        var number = UUID.randomUUID().toString();
        return new NewColleague(
                "T" + number,
                partner,
                "Sam",
                null,
                "Proef" + number.substring(0, 6),
                "Ruimte",
                "Adviseur",
                "",
                "sam" + number.substring(0, 8) + "@proef.example",
                "",
                Set.of(DayOfWeek.MONDAY),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null);
    }

    /** Puts people in seats of an edition, behind those who have one, without telling anybody. */
    public void seat(EditionId edition, PartnerId partner, List<ColleagueId> people, EnrolmentState state) {
        var turn = jdbc.sql("select coalesce(max(turn), 0) from training_enrolment where edition = ?")
                .param(edition.toString())
                .query(Long.class)
                .single();
        for (var person : people) {
            turn++;
            jdbc.sql("insert into training_enrolment"
                            + " (id, edition, person, partner, state, live, turn, enrolled_at, since)"
                            + " values (uuid(), ?, ?, ?, ?, 1, ?, now(6), now(6))")
                    .params(edition.toString(), person.toString(), partner.toString(), state.name(), turn)
                    .update();
        }
    }

    /** How many statements something takes on the one connection that it uses, so that nobody else's are counted. */
    public long statements(Runnable work) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var before = statements();
            work.run();
            return statements() - before;
        }));
    }

    private long statements() {
        return jdbc
                .sql("show session status where variable_name in"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")
                .query((row, _) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A day far enough ahead to be before every term. */
    public LocalDate day(int daysAhead) {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(daysAhead);
    }

    public LessonEntry lesson(LocalDate day) {
        return new LessonEntry(
                day.atTime(LocalTime.of(9, 0)), day.atTime(LocalTime.of(12, 0)), "Zundert, raadzaal", "", null);
    }

    public CourseId course(Actor trainer) {
        as.account(trainer.account());
        var entry = new CourseEntry(
                "Opleiding " + UUID.randomUUID().toString().substring(0, 8),
                "",
                "",
                "",
                List.of(),
                Level.BASIC,
                "",
                0,
                0);
        return ((CourseOutcome.Saved) courses.create(entry, trainer)).id();
    }

    /** An edition in sixty days. */
    public EditionEntry entry(Actor trainer, Set<PartnerId> invited, int seats, Map<PartnerId, Integer> quotas) {
        return new EditionEntry(
                course(trainer),
                trainer.partner(),
                List.of(trainer.colleague()),
                null,
                invited,
                List.of(lesson(day(60))),
                seats,
                0,
                quotas,
                null,
                null,
                BigDecimal.ZERO,
                CostRule.EQUAL,
                null,
                false,
                EditionEntry.CANCEL_DAYS);
    }

    /** The same, with a manager who decides first. */
    public EditionEntry approving(EditionEntry entry) {
        return like(entry, entry.trainers(), entry.external(), entry.partners(), entry.seats(), true);
    }

    /** The same, with these trainers. */
    public static EditionEntry givenBy(EditionEntry entry, Actor... trainers) {
        var ids = Arrays.stream(trainers).map(Actor::colleague).toList();
        return like(entry, ids, entry.external(), entry.partners(), entry.seats(), entry.approval());
    }

    /** The same, given by somebody from outside as well. */
    public static EditionEntry fromOutside(EditionEntry entry, @Nullable ExternalTrainer trainer) {
        return like(entry, entry.trainers(), trainer, entry.partners(), entry.seats(), entry.approval());
    }

    /** The same, for these partners. */
    public static EditionEntry invites(EditionEntry entry, Set<PartnerId> partners) {
        return like(entry, entry.trainers(), entry.external(), partners, entry.seats(), entry.approval());
    }

    /** The same, with so many seats. */
    public static EditionEntry seats(EditionEntry entry, int seats) {
        return like(entry, entry.trainers(), entry.external(), entry.partners(), seats, entry.approval());
    }

    private static EditionEntry like(
            EditionEntry entry,
            List<ColleagueId> trainers,
            @Nullable ExternalTrainer external,
            Set<PartnerId> partners,
            int seats,
            boolean approval) {
        return new EditionEntry(
                entry.course(),
                entry.partner(),
                trainers,
                external,
                partners,
                entry.lessons(),
                seats,
                entry.minimum(),
                partners.equals(entry.partners())
                                || partners.containsAll(entry.quotas().keySet())
                        ? entry.quotas()
                        : Map.of(),
                entry.releaseOn(),
                entry.goNoGoOn(),
                entry.costTotal(),
                entry.costKey(),
                entry.costYear(),
                approval,
                entry.cancelDays());
    }

    public EditionId draft(EditionEntry entry, Actor trainer) {
        as.account(trainer.account());
        return done(trainings.draft(entry, trainer));
    }

    public EditionId open(EditionEntry entry, Actor trainer) {
        var id = draft(entry, trainer);
        return done(trainings.publish(id, trainer));
    }

    public EditionId open(Actor trainer, Set<PartnerId> invited, int seats, Map<PartnerId, Integer> quotas) {
        return open(entry(trainer, invited, seats, quotas), trainer);
    }

    public static EditionId done(EditionOutcome outcome) {
        assertThat(outcome).isInstanceOf(EditionOutcome.Done.class);
        return ((EditionOutcome.Done) outcome).id();
    }

    public Actor signedIn(Actor actor) {
        return as.account(actor.account());
    }
}
