package nl.klankbord.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.Intent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of colleagues, read in batches, past the entities: tens of thousands of them would fill the memory.
 */
@Component
class ColleagueRows {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Intent>> INTENTS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    ColleagueRows(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Locks the rows that the lines of an import are about: before anything else, as who edits one does. */
    void lock(PeopleImportId id) {
        jdbc.query(
                "select c.id from people_import_line l join colleague c"
                        + " on c.external_id = l.external_id and c.partner = l.partner where l.import = ? for update",
                row -> {
                    // Locked is enough.
                },
                id.toString());
    }

    /** Who of the lines from one number up to another are there already, by line. */
    Map<Integer, Standing> of(PeopleImportId id, int from, int to) {
        var lines = new HashMap<UUID, Integer>();
        jdbc.query(
                "select l.line, c.id from people_import_line l join colleague c"
                        + " on c.external_id = l.external_id and c.partner = l.partner"
                        + " where l.import = ? and l.line between ? and ?",
                row -> {
                    lines.put(uuid(row, "id"), row.getInt("line"));
                },
                id.toString(),
                from,
                to);
        var found = new HashMap<Integer, Standing>();
        load(lines.keySet(), false).forEach(one -> found.put(lines.get(one.id()), one));
        return found;
    }

    /** How many work at a partner. */
    int present(PartnerId partner) {
        var present = jdbc.queryForObject(
                "select count(*) from colleague where partner = ? and left_on is null",
                Integer.class,
                partner.toString());
        return present == null ? 0 : present;
    }

    /** Who work at a partner and are not in the file. */
    List<UUID> missing(PeopleImportId id, PartnerId partner) {
        return jdbc.queryForList(
                "select c.id from colleague c left join people_import_line l"
                        + " on l.import = ? and l.partner = c.partner and l.external_id = c.external_id"
                        + " where c.partner = ? and c.left_on is null and l.line is null order by c.id",
                UUID.class,
                id.toString(),
                partner.toString());
    }

    /** Those that exist; at most some hundreds at once. */
    List<Standing> load(Collection<UUID> ids, boolean lock) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var keys = ids.stream().map(UUID::toString).toArray();
        var marks = String.join(", ", Collections.nCopies(keys.length, "?"));
        // The rows first, as who edits one locks them; what hangs on them is read below the lock.
        var rows = jdbc.query(
                "select * from colleague where id in (" + marks + ") order by id" + (lock ? " for update" : ""),
                (row, n) -> standing(row),
                keys);
        var lines = new HashMap<UUID, Map<UUID, Standing.Line>>();
        jdbc.query(
                "select * from colleague_expertise where colleague in (" + marks + ")",
                row -> {
                    lines.computeIfAbsent(uuid(row, "colleague"), _ -> new HashMap<>())
                            .put(uuid(row, "topic"), line(row));
                },
                keys);
        var imported = new HashMap<UUID, Standing.Imported>();
        jdbc.query(
                "select * from colleague_imported where colleague in (" + marks + ")",
                row -> {
                    imported.put(
                            uuid(row, "colleague"), json.readValue(row.getString("said"), Standing.Imported.class));
                },
                keys);
        return rows.stream()
                .map(row -> complete(row, lines.getOrDefault(row.id(), Map.of()), imported.get(row.id())))
                .toList();
    }

    private static Standing complete(
            Standing row, Map<UUID, Standing.Line> lines, Standing.@Nullable Imported imported) {
        return new Standing(
                row.id(),
                row.version(),
                row.externalId(),
                row.partner(),
                row.givenName(),
                row.infix(),
                row.familyName(),
                row.jobTitle(),
                row.department(),
                row.headline(),
                row.about(),
                row.projects(),
                row.languages(),
                row.intents(),
                row.leftOn(),
                lines,
                imported);
    }

    private Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                uuid(row, "id"),
                row.getInt("version"),
                row.getString("external_id"),
                new PartnerId(uuid(row, "partner")),
                row.getString("given_name"),
                row.getString("infix"),
                row.getString("family_name"),
                row.getString("job_title"),
                row.getString("department"),
                row.getString("headline"),
                row.getString("about"),
                json.readValue(row.getString("projects"), TEXTS),
                json.readValue(row.getString("languages"), TEXTS),
                json.readValue(row.getString("intents"), INTENTS),
                row.getObject("left_on", LocalDate.class),
                Map.of(),
                null);
    }

    private Standing.Line line(ResultSet row) throws SQLException {
        return new Standing.Line(
                row.getInt("level"),
                row.getString("note"),
                json.readValue(row.getString("intents"), INTENTS),
                uuidOrNull(row, "stand_in"),
                row.getObject("confirmed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("confirmed_by_colleague"),
                uuidOrNull(row, "confirmed_by"),
                ExpertiseOrigin.valueOf(row.getString("origin")),
                row.getBoolean("retired"),
                row.getBoolean("shared"));
    }

    private static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : UUID.fromString(id);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
