package nl.klankbord.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of files. Each change is one statement, guarded by the state that it leaves. */
@Component
class FileStore {

    /** What only the key tells. */
    record Label(String name, FileKind kind, String sha256) {}

    /** A file with what its module needs to know of it. */
    record Row(StoredFile file, @Nullable FileOwner owner, PartnerId partner) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    FileStore(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void begin(FileId id, Label label, PartnerId partner, ColleagueId by, Instant now) {
        jdbc.sql("""
                        insert into stored_file (id, partner, uploader, sealed, size, state, received_at)
                        values (:id, :partner, :by, :sealed, 0, 'EXAMINING', :now)
                        """)
                .param("id", id.toString())
                .param("partner", partner.toString())
                .param("by", by.toString())
                .param("sealed", sealed(id, label))
                .param("now", Timestamp.from(now))
                .update();
    }

    void arrived(FileId id, Label label, long size) {
        jdbc.sql("update stored_file set sealed = ?, size = ? where id = ? and state = 'EXAMINING'")
                .params(sealed(id, label), size, id.toString())
                .update();
    }

    /** Whether it was this call that gave it to its owner. */
    boolean attach(FileId id, FileOwner owner) {
        return jdbc.sql("update stored_file set owner_kind = ?, owner_id = ?, let_go_at = null"
                                + " where id = ? and owner_kind is null and state in ('READY', 'QUARANTINED')")
                        .params(owner.kind(), owner.id().toString(), id.toString())
                        .update()
                > 0;
    }

    /** Whether it was this call that kept it, unexamined, for its owner. */
    boolean hold(FileId id, FileOwner owner) {
        return jdbc.sql("update stored_file set owner_kind = ?, owner_id = ?"
                                + " where id = ? and owner_kind is null and state = 'EXAMINING'")
                        .params(owner.kind(), owner.id().toString(), id.toString())
                        .update()
                > 0;
    }

    /** Whether it was this call that moved it. */
    boolean pass(FileId id, FileOwner from, FileOwner to) {
        return jdbc.sql("update stored_file set owner_kind = ?, owner_id = ?"
                                + " where id = ? and owner_kind = ? and owner_id = ? and state = 'READY'")
                        .params(
                                to.kind(),
                                to.id().toString(),
                                id.toString(),
                                from.kind(),
                                from.id().toString())
                        .update()
                > 0;
    }

    boolean ready(FileId id, FileReading reading) {
        return leave(id, FileState.READY, reading, null);
    }

    boolean refused(FileId id, FileFlaw flaw) {
        return leave(id, FileState.REFUSED, null, flaw);
    }

    private boolean leave(FileId id, FileState to, @Nullable FileReading reading, @Nullable FileFlaw flaw) {
        return jdbc.sql("update stored_file set state = :to, reading = :reading, flaw = :flaw, try_at = null"
                                + " where id = :id and state in ('EXAMINING', 'QUARANTINED')")
                        .param("to", to.name())
                        .param("reading", reading == null ? null : reading.name())
                        .param("flaw", flaw == null ? null : flaw.name())
                        .param("id", id.toString())
                        .update()
                > 0;
    }

    /** @param again when the scanner is asked again */
    void quarantine(FileId id, Instant again) {
        jdbc.sql("update stored_file set state = 'QUARANTINED', try_at = ?"
                        + " where id = ? and state in ('EXAMINING', 'QUARANTINED')")
                .params(Timestamp.from(again), id.toString())
                .update();
    }

    Optional<Row> find(FileId id) {
        return jdbc.sql("select * from stored_file where id = ?")
                .param(id.toString())
                .query((row, _) -> row(row))
                .optional();
    }

    /** In the order in which they came. */
    List<Row> of(FileOwner owner) {
        return jdbc.sql("select * from stored_file where owner_kind = ? and owner_id = ? order by received_at, id")
                .params(owner.kind(), owner.id().toString())
                .query((row, _) -> row(row))
                .list();
    }

    /** Those that the scanner is to be asked of again. */
    List<FileId> held(Instant now, int most) {
        return jdbc.sql("select id from stored_file where state = 'QUARANTINED' and owner_kind is not null"
                        + " and try_at <= ? order by try_at limit " + most)
                .param(Timestamp.from(now))
                .query((row, _) -> new FileId(UUID.fromString(row.getString(1))))
                .list();
    }

    record Amount(int files, long bytes) {}

    /** What an owner holds, without what was refused. */
    Amount amount(FileOwner owner) {
        return jdbc.sql("select count(*), coalesce(sum(size), 0) from stored_file"
                        + " where owner_kind = ? and owner_id = ? and state <> 'REFUSED'")
                .params(owner.kind(), owner.id().toString())
                .query((row, _) -> new Amount(row.getInt(1), row.getLong(2)))
                .single();
    }

    long bytes(PartnerId partner) {
        return jdbc.sql("select coalesce(sum(size), 0) from stored_file where partner = ? and state <> 'REFUSED'")
                .param(partner.toString())
                .query(Long.class)
                .single();
    }

    boolean delete(FileId id) {
        return jdbc.sql("delete from stored_file where id = ?")
                        .param(id.toString())
                        .update()
                > 0;
    }

    int deleteAll(FileOwner owner) {
        return jdbc.sql("delete from stored_file where owner_kind = ? and owner_id = ?")
                .params(owner.kind(), owner.id().toString())
                .update();
    }

    /** Whatever it was, it belongs to nothing now. */
    void letGo(FileOwner owner, Instant now) {
        jdbc.sql("update stored_file set owner_kind = null, owner_id = null, let_go_at = ?"
                        + " where owner_kind = ? and owner_id = ?")
                .params(Timestamp.from(now), owner.kind(), owner.id().toString())
                .update();
    }

    /** Forgets what belongs to nothing since then. */
    void deleteStray(Instant before) {
        jdbc.sql("delete from stored_file where owner_kind is null and coalesce(let_go_at, received_at) <= ?")
                .param(Timestamp.from(before))
                .update();
    }

    private byte[] sealed(FileId id, Label label) {
        return vault.seal(vault.sharedKey(FileBytes.PURPOSE), place(id), json.writeValueAsString(label));
    }

    static String place(FileId id) {
        return "file|" + id;
    }

    private Row row(ResultSet row) throws SQLException {
        var id = new FileId(UUID.fromString(row.getString("id")));
        var label = vault.open(place(id), row.getBytes("sealed"))
                .map(text -> json.readValue(text, Label.class))
                .orElseThrow(() -> new IllegalStateException("File " + id + " does not open"));
        var kind = row.getString("owner_kind");
        var reading = row.getString("reading");
        var flaw = row.getString("flaw");
        var file = new StoredFile(
                id,
                label.name(),
                label.kind(),
                row.getLong("size"),
                label.sha256(),
                FileState.valueOf(row.getString("state")),
                reading == null ? null : FileReading.valueOf(reading),
                flaw == null ? null : FileFlaw.valueOf(flaw),
                new ColleagueId(UUID.fromString(row.getString("uploader"))),
                row.getTimestamp("received_at").toInstant());
        return new Row(
                file,
                kind == null ? null : new FileOwner(kind, UUID.fromString(row.getString("owner_id"))),
                new PartnerId(UUID.fromString(row.getString("partner"))));
    }
}
