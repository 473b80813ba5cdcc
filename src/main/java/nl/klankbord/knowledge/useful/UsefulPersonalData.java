package nl.klankbord.knowledge.useful;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody answered to "was dit nuttig?". */
@Component
class UsefulPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    UsefulPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge_answer");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc.sql(
                        "select i.title, a.useful, a.answered_at from knowledge_answer a"
                                + " join knowledge_item i on i.id = a.item where a.person = ? order by a.answered_at desc, a.id")
                .param(subject.colleague().toString())
                .query((row, _) -> PersonalRecord.of("knowledge.own.useful.")
                        .with("title", row.getString("title"))
                        .with("useful", row.getBoolean("useful"))
                        .with("answeredAt", row.getTimestamp("answered_at").toInstant()))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        jdbc.sql("delete from knowledge_answer where person = ?")
                .param(subject.colleague().toString())
                .update();
    }
}
