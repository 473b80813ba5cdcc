package nl.klankbord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.klankbord.access.CurrentActor;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps this node's index equal to the database. One thread does all writing: it reads the changes after its cursor,
 * woken after local commits and otherwise every 200 ms. Ids commit out of order, so what stands after a gap is taken,
 * but the cursor waits before the gap until it is filled or too old to be filled any more.
 */
@Component
class Follower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(2);
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_BUILDS = Duration.ofHours(24);
    private static final int OVERLAP = 1_000;

    private final ChangeLog changes;
    private final List<SearchSource> sources;
    private final CurrentActor actors;
    private final Misses misses;
    private final Clock clock;
    private final Path folder;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
    private final Condition caughtUp = lock.newCondition();
    private long roundsStarted;
    private long roundsDone;
    private boolean roundWanted;
    private boolean rebuildWanted;

    private final Set<Long> takenAfterGap = new HashSet<>();
    private boolean dirty;
    private boolean justOpened;
    private long committedAt = System.nanoTime();
    private boolean faultTold;
    private volatile @Nullable Generation current;
    private volatile @Nullable Thread thread;
    private volatile boolean rebuilding;
    private volatile long rebuilt;

    Follower(
            ChangeLog changes,
            List<SearchSource> sources,
            CurrentActor actors,
            Misses misses,
            Clock clock,
            @Value("${klankbord.data:data}/index") Path folder) {
        this.changes = changes;
        this.sources = List.copyOf(sources);
        this.actors = actors;
        this.misses = misses;
        this.clock = clock;
        this.folder = folder;
        changes.onCommit(this::wakeUp);
    }

    @Nullable
    Generation current() {
        return current;
    }

    boolean rebuilding() {
        return rebuilding;
    }

    long rebuilt() {
        return rebuilt;
    }

    void wantRebuild() {
        lock.lock();
        try {
            rebuildWanted = true;
            roundWanted = true;
            wake.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void wakeUp() {
        lock.lock();
        try {
            roundWanted = true;
            wake.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a round that began after this call: it has read all that was committed before. */
    void awaitCaughtUp(Duration patience) {
        lock.lock();
        try {
            long round = roundsStarted + 1;
            roundWanted = true;
            wake.signalAll();
            long left = patience.toNanos();
            while (roundsDone < round && left > 0 && thread != null) {
                left = caughtUp.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        var started = Thread.ofPlatform()
                .name("search-follower")
                .daemon()
                .uncaughtExceptionHandler(this::startAgain)
                .unstarted(this::follow);
        thread = started;
        started.start();
    }

    /** A fault in one source must not end the following of all. */
    private void startAgain(Thread ended, Throwable fault) {
        LOG.error("The index does not follow; it tries again", fault);
        if (thread == ended) {
            await(PAUSE_AFTER_FAULT);
            start();
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            wakeUp();
            try {
                running.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void follow() {
        while (thread == Thread.currentThread()) {
            long round = begin();
            var pause = PAUSE;
            try {
                round();
                done(round);
                faultTold = false;
            } catch (DataAccessException | TransactionException e) {
                pause = faulty("The database is away; the index follows again when it is back", e);
            } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
                pause = faulty("The index cannot be written; it is made anew when there is room", e);
                drop();
            }
            await(pause);
        }
        finish();
    }

    private long begin() {
        lock.lock();
        try {
            roundWanted = false;
            return ++roundsStarted;
        } finally {
            lock.unlock();
        }
    }

    private void done(long round) {
        lock.lock();
        try {
            roundsDone = round;
            caughtUp.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void await(Duration pause) {
        lock.lock();
        try {
            if (!roundWanted) {
                wake.awaitNanos(pause.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private Duration faulty(String what, Exception e) {
        if (!faultTold) {
            LOG.warn("{}: {}", what, e.getMessage());
            faultTold = true;
        }
        return PAUSE_AFTER_FAULT;
    }

    private void round() throws IOException {
        var index = current;
        if (index == null) {
            index = openOrNull();
        }
        if (index == null || mustRebuild(index)) {
            index = build(index);
        }
        takeChanges(index);
        misses.store();
        if (dirty && System.nanoTime() - committedAt > BETWEEN_COMMITS.toNanos()) {
            index.commit();
            dirty = false;
            committedAt = System.nanoTime();
        }
    }

    private @Nullable Generation openOrNull() throws IOException {
        var found = Generation.newest(folder).orElse(null);
        current = found;
        takenAfterGap.clear();
        justOpened = found != null;
        return found;
    }

    private boolean mustRebuild(Generation index) {
        lock.lock();
        try {
            if (rebuildWanted) {
                rebuildWanted = false;
                return true;
            }
        } finally {
            lock.unlock();
        }
        if (!index.isOfThisVersion() || index.built().plus(BETWEEN_BUILDS).isBefore(clock.instant())) {
            return true;
        }
        if (changes.last() < index.cursor()) {
            // The index of another database, or of this one before it was put back.
            return true;
        }
        // An index that slept longer than changes are kept; asked when it was opened, which may be after a fault.
        boolean slept = justOpened && changes.first() > index.cursor() + 1;
        justOpened = false;
        return slept;
    }

    /** The old index answers until the new one is whole. */
    private Generation build(@Nullable Generation old) throws IOException {
        rebuilt = 0;
        rebuilding = true;
        // Transactions that are open now have lower ids than the last; reading some changes twice does no harm.
        var fresh = Generation.fresh(folder, Math.max(0, changes.last() - OVERLAP));
        var whole = false;
        try {
            for (var source : sources) {
                actors.asPortal(() -> source.all(document -> add(fresh, document)));
            }
            fresh.finished(clock.instant());
            fresh.gather();
            fresh.commit();
            whole = true;
        } finally {
            rebuilding = false;
            if (!whole) {
                fresh.close();
            }
        }
        fresh.searchers().maybeRefreshBlocking();
        takenAfterGap.clear();
        current = fresh;
        if (old != null) {
            old.close();
        }
        fresh.removeOthers();
        LOG.info("The index is made anew: {} documents", rebuilt);
        return fresh;
    }

    private void add(Generation index, SearchDocument document) {
        try {
            index.writer().addDocument(Documents.toLucene(document));
            rebuilt++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeChanges(Generation index) throws IOException {
        long from = index.cursor();
        while (true) {
            var batch = changes.after(from);
            if (batch.isEmpty()) {
                return;
            }
            var fresh = batch.stream()
                    .filter(change -> !takenAfterGap.contains(change.id()))
                    .toList();
            if (!fresh.isEmpty()) {
                write(index, fresh);
            }
            advance(index, batch);
            from = batch.getLast().id();
        }
    }

    private void write(Generation index, List<ChangeLog.Change> batch) throws IOException {
        var byKind = new HashMap<String, Set<UUID>>();
        batch.forEach(change ->
                byKind.computeIfAbsent(change.kind(), kind -> new HashSet<>()).add(change.object()));
        for (var source : sources) {
            var ids = byKind.getOrDefault(source.kind(), Set.of());
            if (ids.isEmpty()) {
                continue;
            }
            var found = new ArrayList<SearchDocument>();
            actors.asPortal(() -> found.addAll(source.load(ids)));
            var gone = new HashSet<>(ids);
            for (var document : found) {
                index.writer()
                        .updateDocument(Documents.key(document.kind(), document.id()), Documents.toLucene(document));
                gone.remove(document.id());
            }
            index.writer()
                    .deleteDocuments(gone.stream()
                            .map(id -> Documents.key(source.kind(), id))
                            .toArray(Term[]::new));
        }
        index.searchers().maybeRefreshBlocking();
        dirty = true;
    }

    private void advance(Generation index, List<ChangeLog.Change> batch) {
        long reached = index.cursor();
        var tooOld = clock.instant().minus(LONGEST_TRANSACTION);
        for (var change : batch) {
            takenAfterGap.add(change.id());
            if (change.id() == reached + 1 || change.notedAt().isBefore(tooOld)) {
                reached = Math.max(reached, change.id());
            }
        }
        while (takenAfterGap.contains(reached + 1)) {
            reached++;
        }
        long low = reached;
        takenAfterGap.removeIf(id -> id <= low);
        if (reached != index.cursor()) {
            index.cursor(reached);
            dirty = true;
        }
    }

    private void drop() {
        var index = current;
        current = null;
        if (index != null) {
            try {
                index.close();
            } catch (UncheckedIOException e) {
                LOG.debug("Closing a broken index", e);
            }
        }
    }

    private void finish() {
        var index = current;
        if (index != null) {
            try {
                if (dirty) {
                    index.commit();
                }
            } catch (IOException | AlreadyClosedException e) {
                LOG.warn("The index was not committed; it follows from its last commit: {}", e.getMessage());
            }
            drop();
        }
    }
}
