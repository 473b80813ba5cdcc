package nl.klankbord.planning.freebusy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.planning.Span;
import nl.klankbord.vault.SealedRows;
import nl.klankbord.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps addresses and times, sealed together so that a database or a backup of it tells neither. */
@Component
class OwnCalendarStore {

    static final String PURPOSE = "own-calendars";
    static final SealedRows ROWS = new SealedRows(PURPOSE, "own_calendar", List.of("colleague"), "own_calendar");
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final Vault vault;

    OwnCalendarStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * A calendar as it is kept.
     *
     * @param version so that what was fetched from a former address is not taken for this one's
     */
    record Kept(
            ColleagueId of,
            int version,
            String address,
            List<Span> times,
            CalendarState state,
            @Nullable Instant checkedAt,
            int failures) {}

    /** Another address: nothing is known of it yet. */
    void put(ColleagueId of, String address, Instant now) {
        jdbc.sql("""
                        insert into own_calendar (colleague, sealed, state, due_at) values (?, ?, ?, ?)
                        on duplicate key update version = version + 1, sealed = values(sealed), state = values(state),
                          checked_at = null, due_at = values(due_at), failures = 0
                        """)
                .params(
                        of.toString(),
                        sealed(of, address, List.of()),
                        CalendarState.WAITING.name(),
                        Timestamp.from(now))
                .update();
    }

    boolean remove(ColleagueId of) {
        return jdbc.sql("delete from own_calendar where colleague = ?")
                        .param(of.toString())
                        .update()
                > 0;
    }

    Optional<Kept> find(ColleagueId of) {
        return of(List.of(of)).stream().findFirst();
    }

    List<Kept> of(Collection<ColleagueId> all) {
        var ids = all.stream().map(ColleagueId::toString).distinct().toList();
        var kept = new ArrayList<Kept>();
        for (var at = 0; at < ids.size(); at += BATCH) {
            var some = ids.subList(at, Math.min(ids.size(), at + BATCH));
            jdbc.sql("select * from own_calendar where colleague in ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ")")
                    .params(some)
                    .query(this::kept)
                    .list()
                    .forEach(found -> found.ifPresent(kept::add));
        }
        return kept;
    }

    List<ColleagueId> due(Instant now, int most) {
        return jdbc.sql("select colleague from own_calendar where due_at <= ? order by due_at limit ?")
                .params(Timestamp.from(now), most)
                .query((row, n) -> new ColleagueId(UUID.fromString(row.getString(1))))
                .list();
    }

    /** Before it is fetched, so that what breaks the fetching does not come back at once. */
    void postpone(ColleagueId of, Instant until) {
        jdbc.sql("update own_calendar set due_at = ?, failures = failures + 1 where colleague = ?")
                .params(Timestamp.from(until), of.toString())
                .update();
    }

    /** What came of looking; nothing when the address is another by now. */
    void looked(Kept before, List<Span> times, CalendarState state, int failures, Instant now, Instant due) {
        jdbc.sql("""
                        update own_calendar set sealed = ?, state = ?, checked_at = ?, due_at = ?, failures = ?
                        where colleague = ? and version = ?
                        """)
                .params(
                        sealed(before.of(), before.address(), times),
                        state.name(),
                        Timestamp.from(now),
                        Timestamp.from(due),
                        failures,
                        before.of().toString(),
                        before.version())
                .update();
    }

    private Optional<Kept> kept(ResultSet row, int number) throws SQLException {
        var of = new ColleagueId(UUID.fromString(row.getString("colleague")));
        var version = row.getInt("version");
        var state = CalendarState.valueOf(row.getString("state"));
        var checked = row.getTimestamp("checked_at");
        var failures = row.getInt("failures");
        return vault.open(place(of), row.getBytes("sealed")).map(text -> {
            var lines = text.split("\n", -1);
            var times = new ArrayList<Span>();
            for (var line = 1; line < lines.length; line++) {
                var ends = lines[line].split(" ", 2);
                times.add(new Span(
                        Instant.ofEpochSecond(Long.parseLong(ends[0])),
                        Instant.ofEpochSecond(Long.parseLong(ends[1]))));
            }
            return new Kept(
                    of, version, lines[0], times, state, checked == null ? null : checked.toInstant(), failures);
        });
    }

    private byte[] sealed(ColleagueId of, String address, List<Span> times) {
        var lines = times.stream()
                .map(time ->
                        "\n" + time.from().getEpochSecond() + " " + time.until().getEpochSecond())
                .collect(Collectors.joining());
        return vault.seal(vault.sharedKey(PURPOSE), place(of), address + lines);
    }

    private static String place(ColleagueId of) {
        return ROWS.place() + "|" + of;
    }
}
