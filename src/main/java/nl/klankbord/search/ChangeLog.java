package nl.klankbord.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The table of changes. */
@Component
class ChangeLog implements SearchChanges {

    private static final int BATCH = 2_000;
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    ChangeLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One change; {@code id} orders them, with gaps. */
    record Change(long id, String kind, UUID object, Instant notedAt) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(
                "insert into search_change (kind, object, noted_at) values (?, ?, ?)", ids, 1_000, (statement, id) -> {
                    statement.setString(1, kind);
                    statement.setString(2, id.toString());
                    statement.setTimestamp(3, now);
                });
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.forEach(Runnable::run);
            }
        });
    }

    /** Called on this node after each commit that changed something. */
    void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    /** The next changes after an id, in order of id. */
    List<Change> after(long id) {
        return jdbc.query(
                "select id, kind, object, noted_at from search_change where id > ? order by id limit " + BATCH,
                (row, n) -> new Change(
                        row.getLong(1),
                        row.getString(2),
                        UUID.fromString(row.getString(3)),
                        row.getTimestamp(4).toInstant()),
                id);
    }

    /** Highest id so far; 0 when there is none. */
    long last() {
        var last = jdbc.queryForObject("select coalesce(max(id), 0) from search_change", Long.class);
        return last == null ? 0 : last;
    }

    /** Lowest id still kept; 0 when there is none. */
    long first() {
        var first = jdbc.queryForObject("select coalesce(min(id), 0) from search_change", Long.class);
        return first == null ? 0 : first;
    }

    /** Removes what every living node has read long ago; the newest row stays, so that cursors can be compared. */
    void trim() {
        jdbc.update(
                "delete from search_change where noted_at < ? and id < ?",
                Timestamp.from(clock.instant().minus(KEPT)),
                last());
    }
}
