package nl.klankbord.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The imports there are, and the lines of those that are still being read. Lines are written as they come, in small
 * transactions of their own, so that neither the memory nor a lock waits for a slow sender.
 */
@Component
class Ledger {

    /** How long an import may be read from without a new line, before it counts as broken off. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int BATCH = 500;
    private static final String PAST = "select * from people_import where state = 'TAKEN'";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Ledger(JdbcTemplate jdbc, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    PeopleImportId begin(Optional<Actor> actor, @Nullable PartnerId partner) {
        var id = PeopleImportId.random();
        jdbc.update(
                "insert into people_import (id, state, account, colleague, partner, touched_at)"
                        + " values (?, 'READING', ?, ?, ?, ?)",
                id.toString(),
                actor.map(who -> who.account().toString()).orElse(null),
                actor.map(who -> who.colleague().toString()).orElse(null),
                partner == null ? null : partner.toString(),
                now());
        return id;
    }

    /** Keeps lines until the import ends. */
    void keep(PeopleImportId id, List<Said> lines) {
        transaction.executeWithoutResult(_ -> {
            jdbc.batchUpdate(
                    "insert into people_import_line (import, line, partner, external_id, said) values (?, ?, ?, ?, ?)",
                    lines,
                    BATCH,
                    (statement, said) -> {
                        statement.setString(1, id.toString());
                        statement.setInt(2, said.line());
                        statement.setString(3, said.partner().toString());
                        statement.setString(4, said.externalId());
                        statement.setString(5, json.writeValueAsString(said));
                    });
            jdbc.update("update people_import set touched_at = ? where id = ?", now(), id.toString());
        });
    }

    /** Lines of which the id stands in the file before, for the same partner. */
    List<Integer> repeated(PeopleImportId id, int most) {
        return jdbc.queryForList(
                "select later.line from people_import_line later where later.import = ? and exists ("
                        + "select 1 from people_import_line first where first.import = later.import"
                        + " and first.partner = later.partner and first.external_id = later.external_id"
                        + " and first.line < later.line) order by later.line limit ?",
                Integer.class,
                id.toString(),
                most);
    }

    /** The next lines after a number, in their order. */
    List<Said> after(PeopleImportId id, int line) {
        return jdbc.query(
                "select said from people_import_line where import = ? and line > ? order by line limit " + BATCH,
                (row, n) -> json.readValue(row.getString(1), Said.class),
                id.toString(),
                line);
    }

    /**
     * Waits until nobody else takes or undoes an import, and keeps others waiting until the transaction ends. A long
     * import may take longer than the database usually lets anybody wait.
     */
    void waitTurn() {
        jdbc.queryForObject("select id from people_import_turn where id = 1 for update wait 300", Integer.class);
    }

    /** Waits for its turn; false when the import is no longer there. While it waits, it does not count as broken off. */
    boolean takeTurn(PeopleImportId id) {
        var there = !jdbc.queryForList(
                        "select id from people_import where id = ? and state = 'READING' for update",
                        UUID.class,
                        id.toString())
                .isEmpty();
        if (there) {
            waitTurn();
        }
        return there;
    }

    /** The import was taken. */
    void taken(PeopleImportId id, Counts counts) {
        jdbc.update(
                "update people_import set state = 'TAKEN', applied_at = ?, created = ?, updated = ?, unchanged = ?,"
                        + " gone = ? where id = ?",
                now(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.left(),
                id.toString());
    }

    /** Forgets the lines, and the import itself unless it was taken. Safe to repeat. */
    void close(PeopleImportId id) {
        while (jdbc.update("delete from people_import_line where import = ? limit 5000", id.toString()) > 0) {
            // A long delete would keep other nodes waiting.
        }
        jdbc.update("delete from people_import where id = ? and state = 'READING'", id.toString());
    }

    /** Forgets what a killed portal or a broken line left behind; an import that is being taken is locked, and stays. */
    void closeBroken() {
        var broken = transaction.execute(_ -> {
            var ids = jdbc.queryForList(
                    "select id from people_import where state = 'READING' and touched_at < ? for update skip locked",
                    UUID.class,
                    Timestamp.from(clock.instant().minus(PATIENCE)));
            ids.forEach(id -> jdbc.update("delete from people_import where id = ?", id.toString()));
            return ids;
        });
        if (broken != null) {
            broken.forEach(id -> close(new PeopleImportId(id)));
        }
        jdbc.queryForList(
                        "select distinct import from people_import_line where import not in (select id from people_import"
                                + " where state = 'READING')",
                        UUID.class)
                .forEach(id -> close(new PeopleImportId(id)));
    }

    /** The latest that were taken, of these partners; of everybody when null. */
    List<PastImport> latest(@Nullable Set<PartnerId> of, int most, Instant now) {
        if (of == null) {
            return jdbc.query(PAST + " order by applied_at desc limit " + most, (row, n) -> past(row, now));
        }
        if (of.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                PAST + " and partner in (" + String.join(", ", Collections.nCopies(of.size(), "?"))
                        + ") order by applied_at desc limit " + most,
                (row, n) -> past(row, now),
                of.stream().map(PartnerId::toString).toArray());
    }

    Optional<PastImport> find(PeopleImportId id, Instant now) {
        return jdbc.query(PAST + " and id = ?", (row, n) -> past(row, now), id.toString()).stream()
                .findFirst();
    }

    private static PastImport past(ResultSet row, Instant now) throws SQLException {
        var takenAt = row.getTimestamp("applied_at").toInstant();
        var by = row.getString("colleague");
        var partner = row.getString("partner");
        return new PastImport(
                new PeopleImportId(UUID.fromString(row.getString("id"))),
                takenAt,
                by == null ? null : new ColleagueId(UUID.fromString(by)),
                partner == null ? null : new PartnerId(UUID.fromString(partner)),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("gone"),
                state(row, takenAt, now),
                row.getInt("put_back"),
                row.getInt("kept"));
    }

    private static PastImport.State state(ResultSet row, Instant takenAt, Instant now) throws SQLException {
        if (row.getTimestamp("undone_at") != null) {
            return PastImport.State.UNDONE;
        }
        return takenAt.plus(FormerStates.KEPT).isAfter(now) ? PastImport.State.UNDOABLE : PastImport.State.LASTING;
    }

    /** An import was undone. */
    void undone(PeopleImportId id, int putBack, int kept) {
        jdbc.update(
                "update people_import set undone_at = ?, put_back = ?, kept = ? where id = ?",
                now(),
                putBack,
                kept,
                id.toString());
    }

    /** Forgets that imports were, after a time. */
    void forgetOld() {
        jdbc.update(
                "delete from people_import where applied_at < ?",
                Timestamp.from(clock.instant().minus(REMEMBERED)));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** How many people an import concerned. */
    record Counts(int created, int updated, int unchanged, int left) {}
}
