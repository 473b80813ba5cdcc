package nl.klankbord.opinion;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.Dossier.Reading;
import nl.klankbord.opinion.Dossier.Reading.What;
import nl.klankbord.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who read or downloaded what; the requester sees it. Coming back within {@link #ONE_READING} is one reading; what is
 * fetched within that time is counted, while the audit tells of each time.
 */
@Component
class ReadingLog {

    static final Duration ONE_READING = Duration.ofMinutes(10);

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final People people;
    private final Announcements announcements;

    ReadingLog(JdbcClient jdbc, People people, Announcements announcements) {
        this.jdbc = jdbc;
        this.people = people;
        this.announcements = announcements;
    }

    void note(OpinionRequest request, What what, Actor actor, Time now) {
        if (actor.colleague().equals(request.parties().requester())) {
            return;
        }
        var begins = begin(request, what, actor, now);
        if (what == What.DOWNLOADED && !begins) {
            count(request, actor, now);
        }
        if (what == What.DOWNLOADED || begins) {
            announcements.record(what == What.READ ? Action.OPINION_READ : Action.OPINION_DOWNLOADED, request, actor);
        }
    }

    /** Whether it is a new one, and not part of the one before. */
    private boolean begin(OpinionRequest request, What what, Actor actor, Time now) {
        return params(jdbc.sql("""
                        insert into opinion_reading (request, reader, what, read_at)
                        select :request, :reader, :what, :now from dual where not exists (
                          select 1 from opinion_reading
                          where request = :request and reader = :reader and what = :what and read_at > :since)
                        """), request, actor, now)
                        .param("what", what.name())
                        .param("now", Timestamp.from(now.now()))
                        .update()
                > 0;
    }

    private void count(OpinionRequest request, Actor actor, Time now) {
        params(jdbc.sql("""
                        update opinion_reading set times = times + 1
                        where request = :request and reader = :reader and what = 'DOWNLOADED' and read_at > :since
                        order by read_at desc limit 1
                        """), request, actor, now).update();
    }

    private static JdbcClient.StatementSpec params(
            JdbcClient.StatementSpec sql, OpinionRequest request, Actor actor, Time now) {
        return sql.param("request", request.id().toString())
                .param("reader", actor.colleague().toString())
                .param("since", Timestamp.from(now.now().minus(ONE_READING)));
    }

    /** Newest first. */
    List<Reading> of(OpinionRequest request) {
        var rows = jdbc.sql("select reader, what, read_at, times from opinion_reading where request = ?"
                        + " order by read_at desc, id desc limit " + SHOWN)
                .param(request.id().toString())
                .query((row, _) -> new Row(
                        new ColleagueId(UUID.fromString(row.getString(1))),
                        What.valueOf(row.getString(2)),
                        row.getTimestamp(3),
                        row.getInt(4)))
                .list();
        var cards = people.cards(rows.stream().map(Row::reader).distinct().toList());
        return rows.stream()
                .filter(row -> cards.containsKey(row.reader()))
                .map(row -> new Reading(
                        Objects.requireNonNull(cards.get(row.reader())),
                        row.what(),
                        row.at().toInstant(),
                        row.times()))
                .toList();
    }

    private record Row(ColleagueId reader, What what, Timestamp at, int times) {}
}
