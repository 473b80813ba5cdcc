package nl.klankbord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.OneByOne;
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
 * woken after local commits and otherwise every 200 ms.
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
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ChangeLog changes;
    private final List<SearchSource> sources;
    private final CurrentActor actors;
    private final Misses misses;
    private final Clock clock;
    private final Path folder;

    private final Rounds rounds = new Rounds();
    private final OneByOne readable = new OneByOne(
            "Reading for the index",
            fault -> fault instanceof DataAccessException || fault instanceof TransactionException);
    private final Gaps gaps = new Gaps();
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
        changes.onCommit(rounds::wakeUp);
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
        rounds.wantRebuild();
    }

    /** Waits for a round that began after this call: it has read all that was committed before. */
    void awaitCaughtUp(Duration patience) {
        rounds.awaitNext(patience, this::isRunning);
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
            rounds.pause(PAUSE_AFTER_FAULT);
            start();
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            rounds.wakeUp();
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
            long round = rounds.begin();
            var pause = PAUSE;
            try {
                round();
                rounds.done(round);
                faultTold = false;
            } catch (DataAccessException | TransactionException e) {
                pause = faulty("The database is away; the index follows again when it is back", e);
            } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
                pause = faulty("The index cannot be written; it is made anew when there is room", e);
                drop();
            }
            rounds.pause(pause);
        }
        finish();
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
        gaps.clear();
        justOpened = found != null;
        return found;
    }

    private boolean mustRebuild(Generation index) {
        if (rounds.takeRebuild()) {
            return true;
        }
        if (index.built().plus(BETWEEN_BUILDS).isBefore(clock.instant())) {
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
                actors.asPortal(() -> addAll(source, fresh));
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
        gaps.clear();
        current = fresh;
        if (old != null) {
            old.close();
        }
        fresh.removeOthers();
        LOG.info("The index is made anew: {} documents", rebuilt);
        return fresh;
    }

    private void addAll(SearchSource source, Generation index) {
        var last = BEFORE_ALL;
        while (true) {
            var ids = source.idsAfter(last, source.atOnce());
            if (ids.isEmpty()) {
                return;
            }
            load(source, ids).forEach(document -> add(index, document));
            last = ids.getLast();
        }
    }

    /** One that cannot be read must not keep all others out of the index: it is left out. */
    private List<SearchDocument> load(SearchSource source, Collection<UUID> ids) {
        var found = new ArrayList<SearchDocument>();
        readable.together(ids, some -> found.addAll(source.load(some)));
        return found;
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
            var fresh = gaps.fresh(batch);
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
            var ids = List.copyOf(byKind.getOrDefault(source.kind(), Set.of()));
            for (int from = 0; from < ids.size(); from += source.atOnce()) {
                write(index, source, ids.subList(from, Math.min(ids.size(), from + source.atOnce())));
            }
        }
        index.searchers().maybeRefreshBlocking();
        dirty = true;
    }

    private void write(Generation index, SearchSource source, List<UUID> ids) throws IOException {
        var found = new ArrayList<SearchDocument>();
        actors.asPortal(() -> found.addAll(load(source, ids)));
        var gone = new HashSet<>(ids);
        for (var document : found) {
            index.writer().updateDocument(Documents.key(document.kind(), document.id()), Documents.toLucene(document));
            gone.remove(document.id());
        }
        index.writer()
                .deleteDocuments(gone.stream()
                        .map(id -> Documents.key(source.kind(), id))
                        .toArray(Term[]::new));
    }

    private void advance(Generation index, List<ChangeLog.Change> batch) {
        long reached = gaps.take(batch, index.cursor(), clock.instant().minus(LONGEST_TRANSACTION));
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
