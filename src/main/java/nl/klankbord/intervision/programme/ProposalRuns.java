package nl.klankbord.intervision.programme;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.compose.Budget;
import nl.klankbord.intervision.compose.ComposeOutcome;
import nl.klankbord.intervision.compose.Composer;
import nl.klankbord.intervision.compose.Composition;
import nl.klankbord.intervision.compose.Population;
import nl.klankbord.intervision.compose.Progress;
import nl.klankbord.intervision.programme.ProposalPage.Search;
import nl.klankbord.intervision.programme.ProposalStore.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The searches for circles that run here, one after the other on a thread of their own, so that they outlive the page that
 * started them. While one runs or waits, its row says every few seconds that it is alive.
 */
@Component
class ProposalRuns implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalRuns.class);
    private static final Duration BEAT = Duration.ofSeconds(3);

    /** What moving somebody costs when circles are made better in place: they know one another by now. */
    private static final double KEEP = 0.05;

    private final ProposalStore store;
    private final ProgrammeWork work;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<ProgrammeId, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService searching = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("circles").factory());
    private final ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("circles-alive").factory());
    private volatile boolean running;

    ProposalRuns(ProposalStore store, ProgrammeWork work, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.work = work;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A search that runs, or waits for another. */
    private static final class Run implements Progress {

        private final UUID id;
        private volatile Progress.@Nullable Stand stand;
        private volatile boolean stopped;

        Run(UUID id) {
            this.id = id;
        }

        @Override
        public boolean reached(Stand reached) {
            stand = reached;
            return !stopped;
        }
    }

    /**
     * Searches when it is its turn.
     *
     * @param present the circles to begin with; null to begin from nothing
     */
    void start(ProgrammeId programme, UUID id, Population population, @Nullable Composition present, int seconds) {
        var run = new Run(id);
        runs.put(programme, run);
        searching.execute(() -> search(programme, run, population, present, Duration.ofSeconds(seconds)));
    }

    /** The best so far is the answer. */
    void stop(ProgrammeId programme) {
        var run = runs.get(programme);
        if (run != null) {
            run.stopped = true;
        }
    }

    /** How far it is; null when it does not run here. */
    @Nullable
    Search search(ProgrammeId programme, int seconds) {
        var run = runs.get(programme);
        if (run == null) {
            return null;
        }
        var stand = run.stand;
        return stand == null
                ? new Search(0, Duration.ZERO, seconds, 0, 0)
                : new Search(stand.share(), stand.took(), seconds, stand.score(), stand.bound());
    }

    private void search(
            ProgrammeId programme, Run run, Population population, @Nullable Composition present, Duration time) {
        var kept = false;
        try {
            var budget = Budget.of(time, run.id.getMostSignificantBits());
            var outcome = present == null
                    ? Composer.compose(population, budget, run)
                    : Composer.recompute(population, present, KEEP, budget, run);
            transaction.executeWithoutResult(_ -> keep(programme, run, outcome));
            kept = true;
        } finally {
            runs.remove(programme, run);
            if (!kept) {
                LOG.warn("The search for circles of {} came to nothing", programme);
                transaction.executeWithoutResult(_ -> store.stopped(programme, run.id));
            }
        }
    }

    /** Unless the programme went on meanwhile, or another search was started elsewhere. */
    private void keep(ProgrammeId programme, Run run, ComposeOutcome outcome) {
        work.under(programme, locked -> {
            var stored = store.find(programme);
            if (locked.state() == ProgrammeState.COMPOSING
                    && stored.state() == ProposalState.RUNNING
                    && run.id.equals(stored.run())) {
                var content = stored.content();
                store.keep(
                        programme,
                        content.found(content.plan().become(outcome.composition()), troubles(outcome), bound(outcome)));
            }
            return locked;
        });
    }

    private static List<Trouble> troubles(ComposeOutcome outcome) {
        return switch (outcome) {
            case ComposeOutcome.Composed _ -> List.of();
            case ComposeOutcome.Infeasible infeasible ->
                infeasible.obstacles().stream().map(Trouble::of).toList();
        };
    }

    private static @Nullable Integer bound(ComposeOutcome outcome) {
        return outcome instanceof ComposeOutcome.Composed composed
                ? (int) Math.min(100, Math.ceil(composed.bound()))
                : null;
    }

    private void beat() {
        var ids = runs.values().stream().map(run -> run.id).toList();
        try {
            transaction.executeWithoutResult(_ -> store.alive(ids, clock.instant()));
        } catch (DataAccessException e) {
            LOG.debug("No word of the searches for circles", e);
        }
    }

    @Override
    public void start() {
        running = true;
        beating.scheduleWithFixedDelay(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        beating.shutdownNow();
        runs.values().forEach(run -> run.stopped = true);
        searching.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
