package nl.klankbord.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of feeds. */
@Component
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A feed as it is read by a calendar.
     *
     * @param content hash of what it held when it was read last
     * @param changedAt since when it holds that
     */
    record Row(
            @NotPersonal UUID id,

            @Personal(
                    purpose = Personal.Purpose.OWN_WORK,
                    seenBy = Personal.SeenBy.OWN_PERSON,
                    term = Personal.Term.WHILE_EMPLOYED,
                    erasure = Personal.Erasure.DELETED)
            ColleagueId owner,

            @Personal(
                    purpose = Personal.Purpose.OWN_WORK,
                    seenBy = Personal.SeenBy.OWN_PERSON,
                    term = Personal.Term.WHILE_EMPLOYED,
                    erasure = Personal.Erasure.DELETED)
            String name,

            @Personal(
                    purpose = Personal.Purpose.OWN_WORK,
                    seenBy = Personal.SeenBy.OWN_PERSON,
                    term = Personal.Term.WHILE_EMPLOYED,
                    erasure = Personal.Erasure.DELETED)
            @Nullable
            String selection,

            @NotPersonal @Nullable String content,
            @NotPersonal Instant changedAt) {}

    /** Takes the first place that is free; false when none is. Two at once never get the same. */
    boolean add(UUID id, ColleagueId owner, NewFeed wanted, String hash, Instant now, int places) {
        var taken = jdbc.sql("select place from calendar_feed where owner = ?")
                .params(owner.toString())
                .query(Integer.class)
                .list();
        return IntStream.rangeClosed(1, places)
                .filter(place -> !taken.contains(place))
                .anyMatch(place -> jdbc.sql("""
                                insert ignore into calendar_feed
                                  (id, owner, place, name, selection, token_hash, made_at, changed_at)
                                values (:id, :owner, :place, :name, :selection, :hash, :now, :now)
                                """)
                                .param("id", id.toString())
                                .param("owner", owner.toString())
                                .param("place", place)
                                .param("name", wanted.name())
                                .param("selection", wanted.selection())
                                .param("hash", hash)
                                .param("now", Timestamp.from(now))
                                .update()
                        > 0);
    }

    List<Feed> of(ColleagueId owner) {
        return jdbc.sql("select * from calendar_feed where owner = ? order by made_at, place")
                .params(owner.toString())
                .query((row, n) -> new Feed(
                        UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        row.getString("selection"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("last_used_on", LocalDate.class)))
                .list();
    }

    boolean remove(UUID id, ColleagueId owner) {
        return jdbc.sql("delete from calendar_feed where id = ? and owner = ?")
                        .params(id.toString(), owner.toString())
                        .update()
                > 0;
    }

    /** Those of the feeds that belong to one of these people. */
    List<Row> ofAll(Collection<ColleagueId> owners) {
        return owners.stream()
                .flatMap(owner -> jdbc
                        .sql("select * from calendar_feed where owner = ?")
                        .params(owner.toString())
                        .query((row, n) -> row(row))
                        .list()
                        .stream())
                .toList();
    }

    Optional<Row> byHash(String hash) {
        return jdbc.sql("select * from calendar_feed where token_hash = ?")
                .params(hash)
                .query((row, n) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("id")),
                new ColleagueId(UUID.fromString(row.getString("owner"))),
                row.getString("name"),
                row.getString("selection"),
                row.getString("content_hash"),
                row.getTimestamp("changed_at").toInstant());
    }

    /** A day is enough to show whether it is used still, and keeps reads from becoming writes. */
    void usedOn(UUID id, LocalDate day) {
        jdbc.sql("update calendar_feed set last_used_on = :day where id = :id"
                        + " and (last_used_on is null or last_used_on < :day)")
                .param("day", day)
                .param("id", id.toString())
                .update();
    }

    void holds(UUID id, String content, Instant since) {
        jdbc.sql("update calendar_feed set content_hash = ?, changed_at = ? where id = ?")
                .params(content, Timestamp.from(since), id.toString())
                .update();
    }
}
