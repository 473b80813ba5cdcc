package nl.klankbord.drafts;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody typed and did not send yet. */
@Component
class DraftsPersonalData implements PersonalDataSource {

    /** The text of a case lies in its draft under a key of its own: its module tells it. */
    private static final String SEALED_TWICE = "intervision-case";

    private final JdbcClient jdbc;
    private final Drafts drafts;

    DraftsPersonalData(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    @Override
    public Set<String> tables() {
        return Set.of("draft");
    }

    private record Place(String kind, String subject) {}

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var owner = subject.colleague();
        return jdbc
                .sql(
                        "select kind, subject from draft where owner = ? and kind <> ? order by saved_at desc, kind, subject")
                .params(owner.toString(), SEALED_TWICE)
                .query((row, n) -> new Place(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .flatMap(place -> drafts.find(owner, place.kind(), place.subject()).stream())
                .map(draft -> PersonalRecord.of("drafts.own.draft.")
                        .with("savedAt", draft.savedAt())
                        .with("text", draft.text()))
                .toList();
    }

    @Override
    public void erase(DataSubject subject) {
        jdbc.sql("delete from draft where owner = ?")
                .param(subject.colleague().toString())
                .update();
    }
}
