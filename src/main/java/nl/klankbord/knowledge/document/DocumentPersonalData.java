package nl.klankbord.knowledge.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.files.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Documents that somebody shared, which stay, and what they sent in many at once, which goes. Of the other cards on the
 * shelf tells what they are cards of.
 */
@Component
class DocumentPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final Files files;

    DocumentPersonalData(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge_item", "document_import");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var me = subject.colleague().toString();
        return Stream.concat(shared(me).stream(), imports(me).stream()).toList();
    }

    private List<PersonalRecord> shared(String me) {
        return jdbc.sql("select title, made_at, changed_at from knowledge_item where kind = 'DOCUMENT' and owner = ?"
                        + " order by made_at desc, id")
                .param(me)
                .query((row, _) -> PersonalRecord.of("knowledge.own.document.")
                        .with("title", row.getString("title"))
                        .with("madeAt", row.getTimestamp("made_at").toInstant())
                        .with("changedAt", row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    private List<PersonalRecord> imports(String me) {
        return jdbc.sql("select id, started_at, ended_at, anonymised from document_import where colleague = ?"
                        + " order by started_at desc, id")
                .param(me)
                .query((row, _) -> imported(row, names(row.getString("id"))))
                .list();
    }

    private List<String> names(@Nullable String of) {
        return jdbc.sql("select name from document_import_file where import_id = ? order by seq")
                .param(of)
                .query(String.class)
                .list();
    }

    private static PersonalRecord imported(ResultSet row, List<String> names) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return PersonalRecord.of("knowledge.own.import.")
                .with("startedAt", row.getTimestamp("started_at").toInstant())
                .with("endedAt", ended == null ? null : ended.toInstant())
                .with("anonymised", row.getBoolean("anonymised"))
                .with("files", names);
    }

    /** Files that wait for their turn go with their import: nobody else knows of them. */
    @Override
    public void erase(DataSubject subject) {
        var me = subject.colleague().toString();
        jdbc.sql("select f.id from document_import_file f join document_import i on i.id = f.import_id"
                        + " where i.colleague = ? order by f.id for update")
                .param(me)
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list()
                .forEach(item -> files.removeAll(ImportStore.owner(item)));
        jdbc.sql("delete from document_import where colleague = ?").param(me).update();
    }
}
