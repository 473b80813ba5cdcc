package nl.klankbord.people.intake;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How colleagues stood before an import, kept for a day so that it can be undone. */
@Component
class FormerStates {

    /** How long an import can be undone. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    FormerStates(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One colleague whom an import touched.
     *
     * @param versionAfter the version that the import left; another one now means that somebody changed it since
     * @param stood null for somebody whom the import made
     */
    record Former(
            UUID colleague, int versionAfter, @Nullable Standing stood) {}

    void keep(PeopleImportId id, List<Former> states) {
        jdbc.batchUpdate(
                "insert into people_import_before (import, colleague, version_after, stood) values (?, ?, ?, ?)",
                states,
                BATCH,
                (statement, state) -> {
                    statement.setString(1, id.toString());
                    statement.setString(2, state.colleague().toString());
                    statement.setInt(3, state.versionAfter());
                    statement.setString(4, state.stood() == null ? null : json.writeValueAsString(state.stood()));
                });
    }

    /** The next ones, in the order of their ids. */
    List<Former> after(PeopleImportId id, UUID last) {
        return jdbc.query(
                "select colleague, version_after, stood from people_import_before where import = ? and colleague > ?"
                        + " order by colleague limit " + BATCH,
                (row, n) -> {
                    var stood = row.getString("stood");
                    return new Former(
                            UUID.fromString(row.getString("colleague")),
                            row.getInt("version_after"),
                            stood == null ? null : json.readValue(stood, Standing.class));
                },
                id.toString(),
                last.toString());
    }

    void forget(PeopleImportId id) {
        jdbc.update("delete from people_import_before where import = ?", id.toString());
    }

    /** Forgets what is older than a day. */
    void forgetBefore(Instant now) {
        jdbc.update(
                "delete b from people_import_before b join people_import i on i.id = b.import where i.applied_at < ?",
                Timestamp.from(now.minus(KEPT)));
    }
}
