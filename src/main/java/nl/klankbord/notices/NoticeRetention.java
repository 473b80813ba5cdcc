package nl.klankbord.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long notices are kept, read or not, and links that no longer work. */
@Component
class NoticeRetention {

    /** The term of {@link nl.klankbord.base.Personal.Term#NINETY_DAYS}. */
    static final Duration KEPT = Duration.ofDays(90);

    /** A link that no longer works can say so for a while. */
    static final Duration LINKS_KEPT = Duration.ofDays(30);

    private final NoticeStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRetention(NoticeStore store, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many notices {@link #remove} would remove. */
    @Transactional(readOnly = true)
    long due() {
        return store.olderThan(oldest());
    }

    /** Removes what was kept long enough. Safe to repeat. */
    @Transactional
    void remove() {
        store.removeOlderThan(oldest());
        jdbc.sql("delete from action_link where expires_at < ?")
                .params(Timestamp.from(clock.instant().minus(LINKS_KEPT)))
                .update();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
