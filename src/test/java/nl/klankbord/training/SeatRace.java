package nl.klankbord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.training.EditionPage.Participant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people enrol in the same edition at the same moment. */
public final class SeatRace {

    private static final Logger LOG = LoggerFactory.getLogger(SeatRace.class);

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final TransactionTemplate transactions;
    private final EditionRepository editions;
    private final EnrolmentRepository rows;
    private final TrainingSetup setup;

    public SeatRace(ApplicationContext portal) {
        this.trainings = portal.getBean(Trainings.class);
        this.enrolments = portal.getBean(Enrolments.class);
        this.transactions = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
        this.editions = portal.getBean(EditionRepository.class);
        this.rows = portal.getBean(EnrolmentRepository.class);
        this.setup = new TrainingSetup(portal);
    }

    /**
     * So many get a seat, the others wait, in one order without a gap.
     *
     * @param readFirst each reads the edition and who is in it before, in the same transaction, so that what was read before
     *     the lock would show
     */
    public void run(int people, int seats, int rounds, boolean readFirst) {
        var here = setup.partner(0);
        var crowd = new ArrayList<Actor>();
        for (var n = 0; n < people; n++) {
            crowd.add(setup.somebody(here));
        }
        for (var round = 0; round < rounds; round++) {
            var trainer = setup.somebody(here, Role.TRAINER);
            var id = setup.open(trainer, Set.of(here), seats, Map.of());
            race(crowd, id, seats, readFirst);
            setup.signedIn(trainer);
            check(trainings.page(id, trainer).orElseThrow(), people, seats);
        }
    }

    private void race(List<Actor> crowd, EditionId id, int seats, boolean readFirst) {
        var start = new CyclicBarrier(crowd.size());
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(crowd.size())) {
            var outcomes = new ArrayList<Future<EnrolOutcome>>();
            for (var who : crowd) {
                outcomes.add(threads.submit(() -> {
                    setup.signedIn(who);
                    start.await();
                    return readFirst ? afterReading(id, who) : enrolments.enrol(id, who);
                }));
            }
            var placed = outcomes.stream()
                    .map(SeatRace::answer)
                    .filter(EnrolOutcome.Enrolled.class::isInstance)
                    .count();
            assertThat(placed).isEqualTo(seats);
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("{} enrolled at once in {}: {} a second", crowd.size(), took, crowd.size() * 1000L / took.toMillis());
    }

    private EnrolOutcome afterReading(EditionId id, Actor who) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            assertThat(editions.findById(id.value())).isPresent();
            assertThat(rows.of(id.value())).isNotNull();
            return enrolments.enrol(id, who);
        }));
    }

    private static void check(EditionPage page, int people, int seats) {
        assertThat(page.card().seats()).isEqualTo(new SeatCount(seats, 0, seats, 0, people - seats));
        var waiting = page.participants().stream()
                .filter(one -> one.state() == EnrolmentState.WAITLISTED)
                .sorted(Comparator.comparing(SeatRace::place))
                .toList();
        assertThat(waiting).hasSize(people - seats);
        for (var n = 0; n < waiting.size(); n++) {
            assertThat(place(waiting.get(n))).isEqualTo(n + 1);
        }
        assertThat(waiting).extracting(Participant::since).isSorted();
        assertThat(page.participants())
                .extracting(one -> one.who().id())
                .doesNotHaveDuplicates()
                .hasSize(people);
    }

    private static int place(Participant one) {
        return Objects.requireNonNull(one.place());
    }

    private static EnrolOutcome answer(Future<EnrolOutcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
