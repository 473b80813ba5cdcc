package nl.klankbord.training.need;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody said to want a training about. */
@Component
class NeedPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    NeedPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("training_need_person");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc.sql("""
                        select n.line, n.made_at from training_need_person p join training_need n on n.id = p.need
                        where p.person = ? order by n.made_at desc, n.id
                        """)
                .param(subject.colleague().toString())
                .query((row, n) -> PersonalRecord.of("training.own.need.")
                        .with("about", row.getString("line"))
                        .with("madeAt", row.getTimestamp("made_at").toInstant()))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        jdbc.sql("delete from training_need_person where person = ?")
                .param(subject.colleague().toString())
                .update();
    }
}
