package nl.klankbord.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.klankbord.base.ColleagueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wakes the bells of this node: at once after a commit here, and within seconds after one on another node, whose notices
 * are looked for in the table as long as any bell listens.
 */
@Component
public class BellRing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BellRing.class);

    private static final Duration LOOKS = Duration.ofSeconds(5);

    /** A transaction that began to tell so long ago is committed. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final NoticeStore store;
    private final Clock clock;
    private final boolean looksElsewhere;
    private final Map<ColleagueId, Set<Runnable>> listening = new ConcurrentHashMap<>();
    private final ExecutorService ringing = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bell").factory());
    private volatile boolean running;

    BellRing(NoticeStore store, Clock clock, @Value("${klankbord.jobs:true}") boolean looksElsewhere) {
        this.store = store;
        this.clock = clock;
        this.looksElsewhere = looksElsewhere;
    }

    /**
     * Runs this whenever something changes for that colleague, on a thread of its own, until the answer is run.
     *
     * @param bell quick, and never fails
     */
    public Runnable listen(ColleagueId colleague, Runnable bell) {
        listening.computeIfAbsent(colleague, _ -> ConcurrentHashMap.newKeySet()).add(bell);
        return () -> listening.computeIfPresent(colleague, (_, bells) -> {
            bells.remove(bell);
            return bells.isEmpty() ? null : bells;
        });
    }

    @TransactionalEventListener
    void told(NoticeTold event) {
        ring(event.recipient());
    }

    private void ring(ColleagueId colleague) {
        listening.getOrDefault(colleague, Set.of()).forEach(ringing::execute);
    }

    private void look() {
        if (listening.isEmpty()) {
            return;
        }
        try {
            store.toldSince(since()).forEach(this::ring);
        } catch (DataAccessException e) {
            LOG.debug("No look at the notices of other nodes", e);
        }
    }

    private Instant since() {
        return clock.instant().minus(OVERLAP);
    }

    @Override
    public void start() {
        running = true;
        if (looksElsewhere) {
            looking.scheduleWithFixedDelay(this::look, LOOKS.toSeconds(), LOOKS.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() {
        running = false;
        looking.shutdownNow();
        ringing.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
