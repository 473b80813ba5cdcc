package nl.klankbord.intervision.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rooms in the database, one row each. Takes part in the caller's transaction. */
@Component
class RoomStore {

    private static final String COLUMNS =
            "select meeting, change_no, method, phase, allowed, spent, running_since, lead_by, lead_seen_at"
                    + " from intervision_room where meeting = ?";

    private final JdbcClient jdbc;

    RoomStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoomRow> find(MeetingId meeting) {
        return jdbc.sql(COLUMNS)
                .param(meeting.toString())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The row, made when it is not there, and nobody else's until the transaction ends. */
    RoomRow lock(MeetingId meeting) {
        return locked(meeting).orElseGet(() -> {
            // Locks the row of whoever was first as a change does; "insert ignore" would share it, and two would wait
            // for
            // each other.
            jdbc.sql("insert into intervision_room (meeting, change_no, phase, allowed, spent) values (?, 0, 0, '', '')"
                            + " on duplicate key update change_no = change_no")
                    .param(meeting.toString())
                    .update();
            return locked(meeting).orElseThrow();
        });
    }

    private Optional<RoomRow> locked(MeetingId meeting) {
        return jdbc.sql(COLUMNS + " for update")
                .param(meeting.toString())
                .query((row, _) -> read(row))
                .optional();
    }

    void save(RoomRow room) {
        var course = room.course();
        var timers = course == null ? List.<PhaseTimer>of() : course.timers();
        var running = course == null ? null : course.timer().runningSince();
        jdbc.sql("""
                        update intervision_room set change_no = ?, method = ?, phase = ?, allowed = ?, spent = ?,
                          running_since = ?, lead_by = ?, lead_seen_at = ?
                        where meeting = ?
                        """)
                .param(room.change())
                .param(course == null ? null : course.method())
                .param(course == null ? 0 : course.phase())
                .param(written(timers.stream().map(PhaseTimer::allowed).toList()))
                .param(written(timers.stream().map(PhaseTimer::spent).toList()))
                .param(at(running))
                .param(room.lead() == null ? null : room.lead().toString())
                .param(at(room.leadSeen()))
                .param(room.meeting().toString())
                .update();
    }

    /** How each of these rooms is now: equal to what was seen before as long as nobody need look again. */
    Map<MeetingId, String> marks(Collection<MeetingId> meetings, Instant now) {
        var marks = new HashMap<MeetingId, String>();
        if (!meetings.isEmpty()) {
            jdbc.sql("select meeting, change_no, lead_seen_at is null or lead_seen_at < :away from intervision_room"
                            + " where meeting in (:meetings)")
                    .param("away", Timestamp.from(now.minus(RoomRow.AWAY_AFTER)))
                    .param(
                            "meetings",
                            meetings.stream().map(MeetingId::toString).toList())
                    .query((row, _) -> marks.put(
                            new MeetingId(UUID.fromString(row.getString(1))),
                            row.getInt(2) + (row.getBoolean(3) ? "!" : "")))
                    .list();
        }
        return marks;
    }

    private static RoomRow read(ResultSet row) throws SQLException {
        var method = row.getString("method");
        var lead = row.getString("lead_by");
        return new RoomRow(
                new MeetingId(UUID.fromString(row.getString("meeting"))),
                row.getInt("change_no"),
                method == null ? null : course(method, row),
                lead == null ? null : new ColleagueId(UUID.fromString(lead)),
                instant(row.getTimestamp("lead_seen_at")));
    }

    private static Course course(String method, ResultSet row) throws SQLException {
        var allowed = times(row.getString("allowed"));
        var spent = times(row.getString("spent"));
        var phase = row.getInt("phase");
        var running = instant(row.getTimestamp("running_since"));
        var timers = new PhaseTimer[allowed.size()];
        Arrays.setAll(timers, at -> new PhaseTimer(allowed.get(at), spent.get(at), at == phase ? running : null));
        return new Course(method, phase, List.of(timers));
    }

    private static String written(List<Duration> times) {
        return times.stream().map(time -> String.valueOf(time.toMillis())).collect(Collectors.joining(","));
    }

    private static List<Duration> times(String written) {
        return Arrays.stream(written.split(","))
                .map(time -> Duration.ofMillis(Long.parseLong(time)))
                .toList();
    }

    private static @Nullable Timestamp at(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
