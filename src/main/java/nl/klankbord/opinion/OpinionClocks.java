package nl.klankbord.opinion;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the clocks. Each request is looked at in a transaction of its own, under its lock; each threshold leaves a row
 * that is unique for request, clock, threshold and round, so that it is told once, after a crash and with two nodes too. Of
 * what is found in one look people hear one thing: the last threshold, or the step that followed from it.
 */
@Component
class OpinionClocks {

    /** How long an untouched draft is kept. */
    static final Duration DRAFT_KEPT = Duration.ofDays(30);

    private final OpinionRepository repository;
    private final Attachments attachments;
    private final Announcements announcements;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final OpinionTime time;

    OpinionClocks(
            OpinionRepository repository,
            Attachments attachments,
            Announcements announcements,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            OpinionTime time) {
        this.repository = repository;
        this.attachments = attachments;
        this.announcements = announcements;
        this.events = events;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Those of which a clock has something to tell. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return repository.idsWithClockAt(time.now().now());
    }

    /** Tells what one clock has to tell, and does what happens by itself. Nothing when another node was first. */
    @Transactional
    public void look(UUID id) {
        var now = time.now();
        repository.findLockedById(id).ifPresent(request -> {
            var before = request.before();
            var ticked = request.tick(now);
            for (var signal : ticked.signals()) {
                jdbc.sql("insert into opinion_signal (request, clock, threshold, round, told_at)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(
                                id.toString(),
                                signal.clock().name(),
                                signal.percent(),
                                signal.round(),
                                Timestamp.from(now.now()))
                        .update();
            }
            ticked.toTell()
                    .ifPresent(signal -> events.publishEvent(
                            new OpinionSignalled(request.id(), signal.clock(), signal.percent(), signal.round())));
            if (ticked.step() != null) {
                announcements.taken(request, ticked.step(), before, null);
            }
        });
    }

    /** Drafts that nobody touched for long. */
    @Transactional(readOnly = true)
    public List<UUID> oldDrafts() {
        return repository.idsOfDraftsBefore(keptSince());
    }

    /** Removes one with its files, unless it was touched in the meantime. Safe to repeat. */
    @Transactional
    public void removeOldDraft(UUID id) {
        repository
                .findLockedById(id)
                .filter(request -> request.state() == OpinionState.DRAFT
                        && !request.turnSince().isAfter(keptSince()))
                .ifPresent(request -> {
                    attachments.removeAll(request.id());
                    repository.delete(request);
                });
    }

    private Instant keptSince() {
        return time.now().now().minus(DRAFT_KEPT);
    }
}
