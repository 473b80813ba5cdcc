package nl.klankbord.knowledge.success;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Successes that somebody wrote down or is named in. Partners change each other's words in them, so the words are not told
 * here. An erasure takes the person out of those that they are named in; the successes stay.
 */
@Component
class SuccessPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    SuccessPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge_success", "knowledge_success_colleague");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc.sql("""
                        select s.title, s.made_at, s.withdrawn_at, s.owner = :me as made, c.colleague is not null as named
                        from knowledge_success s
                        left join knowledge_success_colleague c on c.success = s.id and c.colleague = :me
                        where s.owner = :me or c.colleague is not null order by s.made_at desc, s.id
                        """)
                .param("me", subject.colleague().toString())
                .query((row, _) -> {
                    var withdrawn = row.getTimestamp("withdrawn_at");
                    return PersonalRecord.of("knowledge.own.success.")
                            .with("title", row.getString("title"))
                            .with("made", row.getBoolean("made"))
                            .with("named", row.getBoolean("named"))
                            .with("madeAt", row.getTimestamp("made_at").toInstant())
                            .with("withdrawnAt", withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }

    /** Whoever has one open to change it, sees that it changed. */
    @Override
    public void erase(DataSubject subject) {
        var me = subject.colleague().toString();
        jdbc.sql("update knowledge_success set version = version + 1"
                        + " where id in (select success from knowledge_success_colleague where colleague = ?)")
                .param(me)
                .update();
        jdbc.sql("delete from knowledge_success_colleague where colleague = ?")
                .param(me)
                .update();
    }
}
