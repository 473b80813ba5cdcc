package nl.klankbord.training.busy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.RoomId;
import nl.klankbord.planning.BusySource;
import nl.klankbord.planning.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lessons that are to be given take who gives them, who follows them, and the room; drafts take nobody. */
@Component
class LessonsTaken implements BusySource {

    private static final int BATCH = 200;

    private static final String LESSONS = """
            join training_edition e on e.id = l.edition and e.state in ('OPEN', 'CLOSED')
            where not l.cancelled and l.day between ? and ? and""";

    private final JdbcClient jdbc;

    LessonsTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.BOOKED;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ColleagueId, List<Span>> ofColleagues(Collection<ColleagueId> colleagues, Instant from, Instant until) {
        var taken = new HashMap<ColleagueId, List<Span>>();
        var ids = colleagues.stream().map(ColleagueId::toString).toList();
        read(taken, ColleagueId::new, ids, from, until, """
                select t.colleague, l.edition, l.day, l.begins, l.ends from training_lesson l
                join training_edition_trainer t on t.edition = l.edition
                """ + LESSONS + " t.colleague");
        read(taken, ColleagueId::new, ids, from, until, """
                select n.person, l.edition, l.day, l.begins, l.ends from training_lesson l
                join training_enrolment n on n.edition = l.edition and n.live = 1 and n.state = 'CONFIRMED'
                """ + LESSONS + " n.person");
        return taken;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RoomId, List<Span>> ofRooms(Collection<RoomId> rooms, Instant from, Instant until) {
        var taken = new HashMap<RoomId, List<Span>>();
        var ids = rooms.stream().map(RoomId::toString).toList();
        read(
                taken,
                RoomId::new,
                ids,
                from,
                until,
                "select l.room, l.edition, l.day, l.begins, l.ends from training_lesson l\n" + LESSONS + " l.room");
        return taken;
    }

    private <T> void read(
            Map<T, List<Span>> into, Function<UUID, T> id, List<String> ids, Instant from, Instant until, String sql) {
        for (var at = 0; at < ids.size(); at += BATCH) {
            var some = ids.subList(at, Math.min(ids.size(), at + BATCH));
            jdbc.sql(sql + " in (" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")")
                    .param(LocalDate.ofInstant(from, WorkingDays.HERE))
                    .param(LocalDate.ofInstant(until, WorkingDays.HERE))
                    .params(some)
                    .query((row, n) -> into.computeIfAbsent(
                                    id.apply(UUID.fromString(row.getString(1))), _ -> new ArrayList<>())
                            .add(span(row)))
                    .list();
        }
    }

    private static Span span(ResultSet row) throws SQLException {
        var day = LocalDate.parse(row.getString("day"));
        return new Span(
                moment(day, row.getInt("begins")),
                moment(day, row.getInt("ends")),
                UUID.fromString(row.getString("edition")));
    }

    private static Instant moment(LocalDate day, int minutes) {
        return day.atStartOfDay().plusMinutes(minutes).atZone(WorkingDays.HERE).toInstant();
    }
}
