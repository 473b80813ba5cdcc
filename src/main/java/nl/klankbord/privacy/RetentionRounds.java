package nl.klankbord.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.OneByOne;
import nl.klankbord.base.Retention;
import nl.klankbord.base.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go, night after night, of what was kept for its term. A class that is new, or of which the term was changed, is
 * first counted for {@link #COUNTED}, so that an administrator can see what a wrong setting would take before it is gone.
 * Safe to repeat, and to be cut off: the next night goes on.
 */
@Component
class RetentionRounds {

    static final Duration COUNTED = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRounds.class);

    /** Since when a term stands, and what the last round took. */
    private record Row(
            String name,
            String kept,
            Instant countedSince,
            @Nullable Instant takenAt,
            long taken) {}

    private final OneByOne classes = new OneByOne("let-go-of-what-was-kept");
    private final List<Retention> all;
    private final JdbcClient jdbc;
    private final Clock clock;

    RetentionRounds(List<Retention> all, JdbcClient jdbc, Clock clock) {
        this.all = all.stream().sorted(Comparator.comparing(Retention::name)).toList();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One class that fails does not keep the others. */
    void night() {
        var rows = rows();
        classes.each(all, each -> round(each, of(each, rows)));
    }

    private void round(Retention retention, Optional<Row> row) {
        var now = clock.instant();
        if (row.isEmpty()) {
            jdbc.sql(
                            "replace into retention_round (name, kept, counted_since, taken_at, taken) values (?, ?, ?, null, 0)")
                    .params(retention.name(), retention.kept().toString(), Timestamp.from(now))
                    .update();
        }
        if (takesFrom(retention, row).isAfter(now)) {
            return;
        }
        var due = retention.due().getAsLong();
        retention.remove().run();
        var taken = due - retention.due().getAsLong();
        if (taken > 0) {
            LOG.info("{} of {} were kept for {} and are gone", taken, retention.name(), retention.kept());
            jdbc.sql("update retention_round set taken_at = ?, taken = ? where name = ?")
                    .params(Timestamp.from(now), taken, retention.name())
                    .update();
        }
    }

    /** How each class stands, by name. Counts what is due now, with a query for each. */
    List<RetentionStanding> standing() {
        var rows = rows();
        return all.stream().map(each -> standing(each, of(each, rows))).toList();
    }

    /** The same of those that are only counted as yet: one query when there are none. */
    List<RetentionStanding> waiting() {
        var rows = rows();
        return all.stream()
                .filter(each -> takesFrom(each, of(each, rows)).isAfter(clock.instant()))
                .map(each -> standing(each, of(each, rows)))
                .toList();
    }

    /** The day of the next round that takes something of a class. */
    LocalDate firstDay(String name) {
        var tomorrow = LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(1);
        var rows = rows();
        return all.stream()
                .filter(each -> each.name().equals(name))
                .map(each -> LocalDate.ofInstant(takesFrom(each, of(each, rows)), WorkingDays.HERE))
                .filter(tomorrow::isBefore)
                .findFirst()
                .orElse(tomorrow);
    }

    private RetentionStanding standing(Retention retention, Optional<Row> row) {
        return new RetentionStanding(
                retention.name(),
                retention.kept(),
                retention.due().getAsLong(),
                takesFrom(retention, row),
                row.map(Row::takenAt).orElse(null),
                row.map(Row::taken).orElse(0L));
    }

    private Instant takesFrom(Retention retention, Optional<Row> row) {
        return retention.promised()
                ? Instant.EPOCH
                : row.map(Row::countedSince).orElseGet(clock::instant).plus(COUNTED);
    }

    /** The row of a class, when it is about the term as it stands now. */
    private static Optional<Row> of(Retention retention, Map<String, Row> rows) {
        return Optional.ofNullable(rows.get(retention.name()))
                .filter(row -> row.kept().equals(retention.kept().toString()));
    }

    private Map<String, Row> rows() {
        return jdbc
                .sql("select name, kept, counted_since, taken_at, taken from retention_round")
                .query((row, _) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::name, Function.identity()));
    }

    private static Row row(ResultSet row) throws SQLException {
        var taken = row.getTimestamp("taken_at");
        return new Row(
                row.getString("name"),
                row.getString("kept"),
                row.getTimestamp("counted_since").toInstant(),
                taken == null ? null : taken.toInstant(),
                row.getLong("taken"));
    }
}
