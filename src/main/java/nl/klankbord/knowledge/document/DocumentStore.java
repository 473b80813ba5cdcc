package nl.klankbord.knowledge.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.files.FileId;
import nl.klankbord.files.FileOwner;
import nl.klankbord.files.FileReading;
import nl.klankbord.files.StoredFile;
import nl.klankbord.knowledge.KnowledgeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of documents: which file belongs to which card. Each change is one statement. */
@Component
class DocumentStore {

    private static final String OWNER = "knowledge-document";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            KnowledgeId id,
            FileId file,
            FileReading reading,
            int edition,
            @Nullable Instant replacedAt) {}

    static FileOwner owner(KnowledgeId document) {
        return new FileOwner(OWNER, document.value());
    }

    void add(KnowledgeId id, StoredFile file) {
        jdbc.sql("insert into knowledge_document (id, file, sha256, reading, edition) values (?, ?, ?, ?, 1)")
                .params(id.toString(), file.id().toString(), file.sha256(), reading(file))
                .update();
    }

    /** Whether it was this call that changed it. */
    boolean next(KnowledgeId id, int edition) {
        return jdbc.sql("update knowledge_document set edition = edition + 1 where id = ? and edition = ?")
                        .params(id.toString(), edition)
                        .update()
                > 0;
    }

    void replace(KnowledgeId id, StoredFile file, Instant now) {
        jdbc.sql("update knowledge_document set file = ?, sha256 = ?, reading = ?, edition = edition + 1,"
                        + " replaced_at = ? where id = ?")
                .params(file.id().toString(), file.sha256(), reading(file), Timestamp.from(now), id.toString())
                .update();
    }

    private static String reading(StoredFile file) {
        var reading = file.reading();
        if (reading == null) {
            throw new IllegalStateException("File " + file.id() + " was not read");
        }
        return reading.name();
    }

    boolean remove(KnowledgeId id) {
        return jdbc.sql("delete from knowledge_document where id = ?")
                        .param(id.toString())
                        .update()
                > 0;
    }

    Optional<Row> find(KnowledgeId id) {
        return jdbc.sql("select * from knowledge_document where id = ?")
                .param(id.toString())
                .query((row, _) -> row(row))
                .optional();
    }

    /** As it is now, until the transaction ends. */
    Optional<Row> lock(KnowledgeId id) {
        return jdbc.sql("select * from knowledge_document where id = ? for update")
                .param(id.toString())
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<KnowledgeId> withContent(String sha256) {
        return jdbc.sql("select id from knowledge_document where sha256 = ?")
                .param(sha256)
                .query((row, _) -> new KnowledgeId(UUID.fromString(row.getString(1))))
                .optional();
    }

    Map<UUID, FileId> files(Collection<UUID> ids) {
        var files = new HashMap<UUID, FileId>();
        jdbc.sql("select id, file from knowledge_document where id in (:ids)")
                .param("ids", texts(ids))
                .query(row -> {
                    files.put(UUID.fromString(row.getString(1)), new FileId(UUID.fromString(row.getString(2))));
                });
        return files;
    }

    /** What came of reading each. */
    Map<KnowledgeId, FileReading> readings(Collection<KnowledgeId> ids) {
        var readings = new HashMap<KnowledgeId, FileReading>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, reading from knowledge_document where id in (:ids)")
                    .param("ids", texts(ids))
                    .query(row -> {
                        readings.put(
                                new KnowledgeId(UUID.fromString(row.getString(1))),
                                FileReading.valueOf(row.getString(2)));
                    });
        }
        return readings;
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var replaced = row.getTimestamp("replaced_at");
        return new Row(
                new KnowledgeId(UUID.fromString(row.getString("id"))),
                new FileId(UUID.fromString(row.getString("file"))),
                FileReading.valueOf(row.getString("reading")),
                row.getInt("edition"),
                replaced == null ? null : replaced.toInstant());
    }
}
