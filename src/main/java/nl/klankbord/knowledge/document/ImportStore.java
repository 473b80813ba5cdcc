package nl.klankbord.knowledge.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.files.FileId;
import nl.klankbord.files.FileOwner;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.document.DocumentImport.FileState;
import nl.klankbord.knowledge.document.DocumentImport.Flaw;
import nl.klankbord.knowledge.document.DocumentImport.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of imports. Each change is one statement, guarded by the state that it leaves. */
@Component
class ImportStore {

    private static final String OWNER = "document-import";
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One file whose turn it is. @param by who sent it */
    record Item(UUID id, DocumentImportId of, FileId file, Actor by, ImportTerms terms, int tries) {}

    static FileOwner owner(UUID item) {
        return new FileOwner(OWNER, item);
    }

    static boolean isOwner(FileOwner owner) {
        return owner.kind().equals(OWNER);
    }

    void begin(DocumentImportId id, ImportTerms terms, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into document_import
                          (id, account, colleague, partner, anonymised, topics, state, started_at, touched_at)
                        values (:id, :account, :colleague, :partner, :anonymised, :topics, 'RECEIVING', :now, :now)
                        """)
                .param("id", id.toString())
                .param("account", actor.account().toString())
                .param("colleague", actor.colleague().toString())
                .param("partner", actor.partner().toString())
                .param("anonymised", terms.anonymised())
                .param(
                        "topics",
                        json.writeValueAsString(
                                terms.topics().stream().map(TopicId::toString).toList()))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Locks the import, so that its files get their numbers one after the other. */
    private int nextNumber(DocumentImportId id) {
        jdbc.sql("select id from document_import where id = ? for update")
                .param(id.toString())
                .query(String.class)
                .optional();
        return jdbc.sql("select coalesce(max(seq), 0) + 1 from document_import_file where import_id = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    /** @param why it is refused; null when it waits for its turn */
    void add(DocumentImportId id, UUID item, String name, @Nullable FileId file, @Nullable String why, Instant now) {
        var number = nextNumber(id);
        jdbc.sql("insert into document_import_file (id, import_id, seq, name, state, file, why, tries)"
                        + " values (:item, :import, :number, :name, :state, :file, :why, 0)")
                .param("item", item.toString())
                .param("import", id.toString())
                .param("number", number)
                .param("name", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .param("state", why == null ? FileState.WAITING.name() : FileState.REFUSED.name())
                .param("file", file == null ? null : file.toString())
                .param("why", why)
                .update();
        jdbc.sql("update document_import set touched_at = ? where id = ?")
                .params(Timestamp.from(now), id.toString())
                .update();
    }

    /** All of it came in, or as much as will. */
    void received(DocumentImportId id, @Nullable Flaw flaw) {
        jdbc.sql("update document_import set state = 'RUNNING', flaw = :flaw where id = :id and state = 'RECEIVING'")
                .param("flaw", flaw == null ? null : flaw.name())
                .param("id", id.toString())
                .update();
    }

    /** Of what nothing came for a while, nothing more comes: the browser or the portal ended. */
    void giveUpWaiting(Instant before) {
        jdbc.sql("update document_import set state = 'RUNNING', flaw = 'CUT_OFF'"
                        + " where state = 'RECEIVING' and touched_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    boolean stop(DocumentImportId id, Instant now) {
        return jdbc.sql("update document_import set state = 'STOPPED', ended_at = ?"
                                + " where id = ? and state in ('RECEIVING', 'RUNNING')")
                        .params(Timestamp.from(now), id.toString())
                        .update()
                > 0;
    }

    /** Ends what waits for nothing more. */
    void end(Instant now) {
        jdbc.sql(
                        "update document_import i set state = 'DONE', ended_at = ? where state = 'RUNNING' and not exists"
                                + " (select 1 from document_import_file f where f.import_id = i.id and f.state in ('WAITING', 'HELD'))")
                .param(Timestamp.from(now))
                .update();
    }

    /** The files of imports that were stopped, some at a time. */
    List<UUID> left(int most) {
        return jdbc.sql("select f.id from document_import_file f join document_import i on i.id = f.import_id"
                        + " where i.state = 'STOPPED' and f.state in ('WAITING', 'HELD') limit " + most)
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** Those whose turn it is, the oldest import first. */
    List<Item> next(int most) {
        return jdbc.sql("select f.id, f.import_id, f.file, f.tries, i.account, i.colleague, i.partner, i.anonymised,"
                        + " i.topics from document_import i join document_import_file f on f.import_id = i.id"
                        + " where i.state in ('RECEIVING', 'RUNNING') and f.state = 'WAITING'"
                        + " order by i.started_at, f.import_id, f.seq limit " + most)
                .query((row, _) -> item(row))
                .list();
    }

    private Item item(ResultSet row) throws SQLException {
        var topics = Stream.of(json.readValue(row.getString("topics"), String[].class))
                .flatMap(text -> TopicId.parse(text).stream())
                .collect(Collectors.toSet());
        return new Item(
                UUID.fromString(row.getString("id")),
                new DocumentImportId(UUID.fromString(row.getString("import_id"))),
                new FileId(UUID.fromString(row.getString("file"))),
                new Actor(
                        new AccountId(UUID.fromString(row.getString("account"))),
                        new ColleagueId(UUID.fromString(row.getString("colleague"))),
                        new PartnerId(UUID.fromString(row.getString("partner"))),
                        "",
                        Set.of()),
                new ImportTerms(topics, row.getBoolean("anonymised")),
                row.getInt("tries"));
    }

    /** It is begun, perhaps once more. */
    void tried(UUID item) {
        jdbc.sql("update document_import_file set tries = tries + 1 where id = ?")
                .param(item.toString())
                .update();
    }

    /** Whether it was this call that ended its waiting. */
    boolean leave(UUID item, FileState to, @Nullable KnowledgeId document, @Nullable String why) {
        return jdbc.sql("update document_import_file set state = :to, document = :document, why = :why"
                                + " where id = :id and state in ('WAITING', 'HELD')")
                        .param("to", to.name())
                        .param("document", document == null ? null : document.toString())
                        .param("why", why)
                        .param("id", item.toString())
                        .update()
                > 0;
    }

    /** The scanner did not answer; the file is looked at again until it does. */
    void leaveHeld(UUID item) {
        jdbc.sql("update document_import_file set state = 'HELD' where id = ? and state = 'WAITING'")
                .param(item.toString())
                .update();
    }

    /** The scanner looked after all. */
    void wake(UUID item) {
        jdbc.sql("update document_import_file set state = 'WAITING' where id = ? and state = 'HELD'")
                .param(item.toString())
                .update();
    }

    Optional<DocumentImport> find(DocumentImportId id, ColleagueId by) {
        return jdbc.sql("select * from document_import where id = ? and colleague = ?")
                .params(id.toString(), by.toString())
                .query((row, _) -> read(row))
                .optional();
    }

    List<DocumentImport> of(ColleagueId by, int most) {
        return jdbc.sql("select * from document_import where colleague = ? order by started_at desc limit " + most)
                .param(by.toString())
                .query((row, _) -> read(row))
                .list();
    }

    private DocumentImport read(ResultSet row) throws SQLException {
        var id = new DocumentImportId(UUID.fromString(row.getString("id")));
        var flaw = row.getString("flaw");
        var ended = row.getTimestamp("ended_at");
        return new DocumentImport(
                id,
                State.valueOf(row.getString("state")),
                flaw == null ? null : Flaw.valueOf(flaw),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                counts(id));
    }

    private Map<FileState, Integer> counts(DocumentImportId id) {
        var counts = new EnumMap<FileState, Integer>(FileState.class);
        jdbc.sql("select state, count(*) from document_import_file where import_id = ? group by state")
                .param(id.toString())
                .query(row -> {
                    counts.put(FileState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** In the order in which they came. @param states only those; empty for all */
    List<ImportedFile> files(DocumentImportId id, Set<FileState> states, long offset, int most) {
        var wanted = (states.isEmpty() ? Set.of(FileState.values()) : states)
                .stream().map(FileState::name).toList();
        return jdbc.sql("select * from document_import_file where import_id = :id and state in (:states)"
                        + " order by seq limit " + most + " offset " + offset)
                .param("id", id.toString())
                .param("states", wanted)
                .query((row, _) -> {
                    var document = row.getString("document");
                    var why = row.getString("why");
                    return new ImportedFile(
                            row.getString("name"),
                            FileState.valueOf(row.getString("state")),
                            document == null ? null : new KnowledgeId(UUID.fromString(document)),
                            why == null ? "" : why);
                })
                .list();
    }
}
