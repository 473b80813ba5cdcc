package nl.klankbord.files;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that somebody added. They stay with the thing they belong to; what belongs to nothing goes. */
@Component
class FilesPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final FileStore store;

    FilesPersonalData(JdbcClient jdbc, FileStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("stored_file");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc
                .sql("select id from stored_file where uploader = ? order by received_at desc, id")
                .param(subject.colleague().toString())
                .query((row, _) -> new FileId(UUID.fromString(row.getString(1))))
                .list()
                .stream()
                .flatMap(id -> store.find(id).stream())
                .map(row -> told(row.file()))
                .toList();
    }

    private static PersonalRecord told(StoredFile file) {
        return PersonalRecord.of("files.own.file.")
                .with("name", file.name())
                .with("kind", new Word(file.kind().name(), "files.kind." + file.kind()))
                .with("size", file.size())
                .with("state", new Word(file.state().name(), "files.state." + file.state()))
                .with("addedAt", file.at());
    }

    @Override
    public void erase(DataSubject subject) {
        // Found first: without an index a delete would lock what it passes.
        jdbc.sql("select id from stored_file where uploader = ? and owner_kind is null")
                .param(subject.colleague().toString())
                .query(String.class)
                .list()
                .forEach(id -> jdbc.sql("delete from stored_file where id = ? and owner_kind is null")
                        .param(id)
                        .update());
    }
}
