package nl.klankbord.people.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the rows of colleagues in batches, past the entities. Raises the version of each row that it changes, so that who
 * is editing one is told.
 */
@Component
class ColleagueWriting {

    private static final int BATCH = 500;
    private static final int USUAL_CAPACITY = 2;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    ColleagueWriting(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes new rows. */
    void insert(List<Standing> fresh) {
        jdbc.batchUpdate(
                "insert into colleague (given_name, infix, family_name, department, job_title, headline, about, projects,"
                        + " languages, intents, left_on, id, external_id, partner, mail, phone, working_days, learns,"
                        + " capacity, phone_hidden, working_days_hidden, photo_hidden, evidence_hidden)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '[]', '[]', " + USUAL_CAPACITY
                        + ", false, false, false, false)",
                fresh,
                BATCH,
                (statement, one) -> {
                    fields(statement, one);
                    statement.setString(12, one.id().toString());
                    statement.setString(13, one.externalId());
                    statement.setString(14, one.partner().toString());
                });
        var lines = new ArrayList<Row>();
        fresh.forEach(one -> one.expertise().forEach((topic, line) -> lines.add(new Row(one.id(), topic, line))));
        write(lines);
        remember(fresh);
    }

    /** How a colleague stands, and how from now on. */
    record Rewrite(Standing before, Standing after) {}

    /** Writes what became different, a version higher; the caller holds the rows locked. */
    void update(List<Rewrite> rewrites) {
        var changed = rewrites.stream().map(Rewrite::after).toList();
        jdbc.batchUpdate(
                "update colleague set given_name = ?, infix = ?, family_name = ?, department = ?, job_title = ?,"
                        + " headline = ?, about = ?, projects = ?, languages = ?, intents = ?, left_on = ?,"
                        + " version = version + 1 where id = ?",
                changed,
                BATCH,
                (statement, one) -> {
                    fields(statement, one);
                    statement.setString(12, one.id().toString());
                });
        var lines = new ArrayList<Row>();
        var gone = new ArrayList<Row>();
        rewrites.forEach(rewrite -> differences(rewrite, lines, gone));
        jdbc.batchUpdate(
                "delete from colleague_expertise where colleague = ? and topic = ?", gone, BATCH, (statement, row) -> {
                    statement.setString(1, row.colleague().toString());
                    statement.setString(2, row.topic().toString());
                });
        write(lines);
        remember(changed);
    }

    private static void differences(Rewrite rewrite, List<Row> lines, List<Row> gone) {
        var before = rewrite.before().expertise();
        var after = rewrite.after().expertise();
        after.forEach((topic, line) -> {
            if (!line.equals(before.get(topic))) {
                lines.add(new Row(rewrite.after().id(), topic, line));
            }
        });
        before.forEach((topic, line) -> {
            if (!after.containsKey(topic)) {
                gone.add(new Row(rewrite.after().id(), topic, line));
            }
        });
    }

    /** Writes only what imports remember of these; the profiles stay as they are. */
    void remember(List<Standing> rows) {
        jdbc.batchUpdate(
                "insert into colleague_imported (colleague, said) values (?, ?)"
                        + " on duplicate key update said = values(said)",
                rows.stream().filter(one -> one.imported() != null).toList(),
                BATCH,
                (statement, one) -> {
                    statement.setString(1, one.id().toString());
                    statement.setString(2, json.writeValueAsString(one.imported()));
                });
        jdbc.batchUpdate(
                "delete from colleague_imported where colleague = ?",
                rows.stream().filter(one -> one.imported() == null).toList(),
                BATCH,
                (statement, one) -> statement.setString(1, one.id().toString()));
    }

    /** Removes rows that an import made. */
    void delete(Collection<UUID> ids) {
        jdbc.batchUpdate(
                "delete from colleague where id = ?",
                ids,
                BATCH,
                (statement, id) -> statement.setString(1, id.toString()));
    }

    private void fields(PreparedStatement statement, Standing one) throws SQLException {
        statement.setString(1, one.givenName());
        statement.setString(2, one.infix());
        statement.setString(3, one.familyName());
        statement.setString(4, one.department());
        statement.setString(5, one.jobTitle());
        statement.setString(6, one.headline());
        statement.setString(7, one.about());
        statement.setString(8, json.writeValueAsString(one.projects()));
        statement.setString(9, json.writeValueAsString(one.languages()));
        statement.setString(10, json.writeValueAsString(one.intents()));
        statement.setObject(11, one.leftOn());
    }

    private record Row(UUID colleague, UUID topic, Standing.Line line) {}

    private void write(List<Row> lines) {
        jdbc.batchUpdate(
                "insert into colleague_expertise (colleague, topic, level, note, intents, stand_in, confirmed_at,"
                        + " confirmed_by_colleague, confirmed_by, origin, retired, shared)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update level = values(level),"
                        + " note = values(note), intents = values(intents), stand_in = values(stand_in),"
                        + " confirmed_at = values(confirmed_at),"
                        + " confirmed_by_colleague = values(confirmed_by_colleague),"
                        + " confirmed_by = values(confirmed_by), origin = values(origin), retired = values(retired),"
                        + " shared = values(shared)",
                lines,
                BATCH,
                (statement, row) -> {
                    var line = row.line();
                    statement.setString(1, row.colleague().toString());
                    statement.setString(2, row.topic().toString());
                    statement.setInt(3, line.level());
                    statement.setString(4, line.note());
                    statement.setString(5, json.writeValueAsString(line.intents()));
                    statement.setString(6, text(line.standIn()));
                    statement.setObject(7, LocalDateTime.ofInstant(line.confirmedAt(), ZoneOffset.UTC));
                    statement.setBoolean(8, line.confirmedByColleague());
                    statement.setString(9, text(line.confirmedBy()));
                    statement.setString(10, line.origin().name());
                    statement.setBoolean(11, line.retired());
                    statement.setBoolean(12, line.shared());
                });
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
