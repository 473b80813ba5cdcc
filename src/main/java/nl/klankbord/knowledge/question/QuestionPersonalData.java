package nl.klankbord.knowledge.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Questions that somebody asked, answers that they gave, and questions for which the portal thought of them. The first two
 * stay for the network, with an id that leads to nobody.
 */
@Component
class QuestionPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    QuestionPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge_question", "knowledge_question_answer", "knowledge_question_asked");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var me = subject.colleague().toString();
        return Stream.of(questions(me), answers(me), asked(me))
                .flatMap(List::stream)
                .toList();
    }

    private List<PersonalRecord> questions(String me) {
        return jdbc.sql("select title, text, state, made_at from knowledge_question where asker = ?"
                        + " order by made_at desc, id")
                .param(me)
                .query((row, _) -> {
                    var state = row.getString("state");
                    return PersonalRecord.of("knowledge.own.question.")
                            .with("title", row.getString("title"))
                            .with("text", row.getString("text"))
                            .with("state", new Word(state, "knowledge-success.question.state." + state))
                            .with("madeAt", row.getTimestamp("made_at").toInstant());
                })
                .list();
    }

    private List<PersonalRecord> answers(String me) {
        return jdbc.sql("select q.title, a.text, a.made_at, coalesce(q.solution = a.id, false) as solution"
                        + " from knowledge_question_answer a join knowledge_question q on q.id = a.question"
                        + " where a.author = ? order by a.made_at desc, a.id")
                .param(me)
                .query((row, _) -> PersonalRecord.of("knowledge.own.answer.")
                        .with("title", row.getString("title"))
                        .with("text", row.getString("text"))
                        .with("solution", row.getBoolean("solution"))
                        .with("madeAt", row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private List<PersonalRecord> asked(String me) {
        return jdbc.sql("select q.title, a.asked_at from knowledge_question_asked a"
                        + " join knowledge_question q on q.id = a.question"
                        + " where a.colleague = ? order by a.asked_at desc, q.id")
                .param(me)
                .query((row, _) -> PersonalRecord.of("knowledge.own.asked.")
                        .with("title", row.getString("title"))
                        .with("askedAt", row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        var me = subject.colleague().toString();
        jdbc.sql("update knowledge_question set version = version + 1"
                        + " where id in (select question from knowledge_question_asked where colleague = ?)")
                .param(me)
                .update();
        jdbc.sql("delete from knowledge_question_asked where colleague = ?")
                .param(me)
                .update();
    }
}
