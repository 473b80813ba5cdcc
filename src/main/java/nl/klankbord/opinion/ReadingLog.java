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

/** Who read or downloaded what; the requester sees it. Coming back within {@link #ONE_READING} is one reading. */
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
        var noted = jdbc.sql("""
                        insert into opinion_reading (request, reader, what, read_at)
                        select :request, :reader, :what, :now from dual where :what = 'DOWNLOADED' or not exists (
                          select 1 from opinion_reading
                          where request = :request and reader = :reader and what = :what and read_at > :since)
                        """)
                .param("request", request.id().toString())
                .param("reader", actor.colleague().toString())
                .param("what", what.name())
                .param("now", Timestamp.from(now.now()))
                .param("since", Timestamp.from(now.now().minus(ONE_READING)))
                .update();
        if (noted > 0) {
            announcements.record(what == What.READ ? Action.OPINION_READ : Action.OPINION_DOWNLOADED, request, actor);
        }
    }

    /** Newest first. */
    List<Reading> of(OpinionRequest request) {
        var rows = jdbc.sql("select reader, what, read_at from opinion_reading where request = ?"
                        + " order by read_at desc, id desc limit " + SHOWN)
                .param(request.id().toString())
                .query((row, _) -> new Row(
                        new ColleagueId(UUID.fromString(row.getString(1))),
                        What.valueOf(row.getString(2)),
                        row.getTimestamp(3)))
                .list();
        var cards = people.cards(rows.stream().map(Row::reader).distinct().toList());
        return rows.stream()
                .filter(row -> cards.containsKey(row.reader()))
                .map(row -> new Reading(
                        Objects.requireNonNull(cards.get(row.reader())),
                        row.what(),
                        row.at().toInstant()))
                .toList();
    }

    private record Row(ColleagueId reader, What what, Timestamp at) {}
}
