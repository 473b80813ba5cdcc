package nl.klankbord.intervision.meeting.after;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.NextWish;
import nl.klankbord.intervision.RemixWishes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members want after a series, and what it came to. */
@Component
class NextStore implements RemixWishes {

    private final JdbcClient jdbc;

    NextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A series of which the members are asked what comes next. @param outcome null while they are asked */
    record Asked(
            CircleId circle,
            int series,
            Instant at,
            @Nullable NextWish outcome) {}

    /** Asks once. */
    void ask(CircleId circle, int series, Instant now) {
        jdbc.sql("insert ignore into intervision_next (circle, series, asked_at) values (?, ?, ?)")
                .params(circle.toString(), series, Timestamp.from(now))
                .update();
    }

    Optional<Asked> last(CircleId circle) {
        return asked(circle, "");
    }

    /** Nobody else answers or decides until this transaction ends. */
    Optional<Asked> locked(CircleId circle) {
        return asked(circle, " for update");
    }

    private Optional<Asked> asked(CircleId circle, String locking) {
        return jdbc.sql("select series, asked_at, outcome from intervision_next where circle = ?"
                        + " order by series desc limit 1" + locking)
                .param(circle.toString())
                .query((row, _) -> new Asked(
                        circle,
                        row.getInt(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3) == null ? null : NextWish.valueOf(row.getString(3))))
                .optional();
    }

    /** The last series of these circles, of those that are asked about and of which this person said nothing. */
    List<Asked> unsaid(Collection<CircleId> circles, ColleagueId who) {
        if (circles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select n.circle, n.series, n.asked_at from intervision_next n
                        where n.circle in (:circles) and n.outcome is null
                          and n.series = (select max(l.series) from intervision_next l where l.circle = n.circle)
                          and not exists (select 1 from intervision_next_wish w
                            where w.circle = n.circle and w.series = n.series and w.person = :who)
                        """)
                .param("circles", circles.stream().map(CircleId::toString).toList())
                .param("who", who.toString())
                .query((row, _) -> new Asked(
                        new CircleId(UUID.fromString(row.getString(1))),
                        row.getInt(2),
                        row.getTimestamp(3).toInstant(),
                        null))
                .list();
    }

    List<CircleId> open() {
        return jdbc
                .sql("select circle from intervision_next where outcome is null order by circle")
                .query(String.class)
                .list()
                .stream()
                .map(id -> new CircleId(UUID.fromString(id)))
                .toList();
    }

    void wish(Asked asked, ColleagueId who, NextWish wish) {
        jdbc.sql("insert into intervision_next_wish (circle, series, person, wish)"
                        + " values (:circle, :series, :person, :wish) on duplicate key update wish = :wish")
                .param("circle", asked.circle().toString())
                .param("series", asked.series())
                .param("person", who.toString())
                .param("wish", wish.name())
                .update();
    }

    Map<ColleagueId, NextWish> wishes(Asked asked) {
        var wishes = new HashMap<ColleagueId, NextWish>();
        jdbc.sql("select person, wish from intervision_next_wish where circle = ? and series = ?")
                .params(asked.circle().toString(), asked.series())
                .query((row, _) -> wishes.put(
                        new ColleagueId(UUID.fromString(row.getString(1))), NextWish.valueOf(row.getString(2))))
                .list();
        return wishes;
    }

    static Map<NextWish, Integer> counts(Collection<NextWish> wishes) {
        var counts = new EnumMap<NextWish, Integer>(NextWish.class);
        for (var wish : NextWish.values()) {
            counts.put(wish, (int) wishes.stream().filter(one -> one == wish).count());
        }
        return counts;
    }

    void decide(Asked asked, NextWish outcome) {
        jdbc.sql("update intervision_next set outcome = ? where circle = ? and series = ?")
                .params(outcome.name(), asked.circle().toString(), asked.series())
                .update();
    }

    @Override
    public Set<ColleagueId> remixers() {
        return jdbc
                .sql("select w.person from intervision_next_wish w join intervision_next n"
                        + " on n.circle = w.circle and n.series = w.series and n.outcome is not null"
                        + " where w.wish = 'REMIX' and not exists (select 1 from intervision_next later"
                        + " where later.circle = n.circle and later.series > n.series)")
                .query(String.class)
                .list()
                .stream()
                .map(id -> new ColleagueId(UUID.fromString(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
