package nl.klankbord.intervision.room;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.klankbord.intervision.MeetingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells who sits in a room that something changed there: at once after a commit on this node, and within a second after one
 * on another, for which the rows of the rooms that are open here are looked at, all in one query by their keys.
 */
@Component
public class RoomBell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoomBell.class);

    private static final Duration LOOKS = Duration.ofSeconds(1);

    private final RoomStore store;
    private final Clock clock;
    private final boolean looksElsewhere;
    private final Map<MeetingId, Set<Runnable>> listening = new ConcurrentHashMap<>();
    private final Map<MeetingId, String> known = new ConcurrentHashMap<>();
    private final ExecutorService ringing = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("meeting-rooms").factory());
    private volatile boolean running;

    RoomBell(RoomStore store, Clock clock, @Value("${klankbord.jobs:true}") boolean looksElsewhere) {
        this.store = store;
        this.clock = clock;
        this.looksElsewhere = looksElsewhere;
    }

    /**
     * Runs this whenever something changes in that room, on a thread of its own, until the answer is run.
     *
     * @param bell quick, and never fails
     */
    public Runnable listen(MeetingId meeting, Runnable bell) {
        listening.computeIfAbsent(meeting, _ -> ConcurrentHashMap.newKeySet()).add(bell);
        return () -> listening.computeIfPresent(meeting, (_, bells) -> {
            bells.remove(bell);
            return bells.isEmpty() ? null : bells;
        });
    }

    @TransactionalEventListener
    void changed(RoomChanged event) {
        ring(event.meeting());
    }

    private void ring(MeetingId meeting) {
        listening.getOrDefault(meeting, Set.of()).forEach(ringing::execute);
    }

    /** Rings where a row is another than it was a look ago. */
    void look() {
        known.keySet().retainAll(listening.keySet());
        if (listening.isEmpty()) {
            return;
        }
        try {
            store.marks(Set.copyOf(listening.keySet()), clock.instant()).forEach((meeting, mark) -> {
                if (!mark.equals(known.put(meeting, mark))) {
                    ring(meeting);
                }
            });
        } catch (DataAccessException e) {
            LOG.debug("No look at the rooms of other nodes", e);
        }
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
