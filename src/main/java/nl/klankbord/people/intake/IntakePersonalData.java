package nl.klankbord.people.intake;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Imports of people: of who did them, and of who stands in their lines for as long as an import can be undone. First in
 * line, since those lines know somebody by the number in the profile, and that is gone next.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntakePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    IntakePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people_import", "people_import_line", "people_import_before", "people_import_columns");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc.sql("""
                        select touched_at, applied_at, created, updated, gone from people_import
                        where colleague = ? order by touched_at desc, id
                        """)
                .param(subject.colleague().toString())
                .query((row, n) -> PersonalRecord.of("people.own.import.")
                        .with("at", row.getTimestamp("touched_at").toInstant())
                        .with("taken", row.getTimestamp("applied_at") != null)
                        .with("created", row.getInt("created"))
                        .with("updated", row.getInt("updated"))
                        .with("gone", row.getInt("gone")))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        var id = subject.colleague().toString();
        jdbc.sql("""
                        delete l from people_import_line l join colleague c
                        on c.partner = l.partner and c.external_id = l.external_id where c.id = ?
                        """).param(id).update();
        jdbc.sql("delete from people_import_before where colleague = ?")
                .param(id)
                .update();
        jdbc.sql("delete from people_import_columns where owner = ?").param(id).update();
        subject.accounts().forEach(account -> jdbc.sql("delete from people_import_columns where owner = ?")
                .param(account.toString())
                .update());
    }
}
