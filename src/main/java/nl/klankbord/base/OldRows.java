package nl.klankbord.base;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets rows go that are older than a term and that nothing else hangs on than what the database removes with them. */
@Component
public class OldRows {

    /** So that nobody who writes to the table waits long; each statement is a transaction of its own. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    OldRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The rows of a table that were kept for the term.
     *
     * @param which a condition with one question mark: the moment before which a row is old
     */
    public Retention of(String name, Period kept, String table, String which) {
        var old = " from " + table + " where " + which;
        return Retention.of(
                name,
                kept,
                () -> jdbc.sql("select count(*)" + old)
                        .param(end(kept))
                        .query(Long.class)
                        .single(),
                () -> {
                    while (jdbc.sql("delete" + old + " limit " + AT_ONCE)
                                    .param(end(kept))
                                    .update()
                            == AT_ONCE) {}
                });
    }

    private Timestamp end(Period kept) {
        return Timestamp.from(Retention.end(clock, kept));
    }
}
