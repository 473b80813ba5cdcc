package nl.klankbord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Trainings that somebody takes part in, gives or organises. Who attended stays under the pseudonym, for seats, costs and
 * certificates of a training add up over everybody; a seat that lies ahead came free when they were made a leaver.
 */
@Component
class TrainingPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    TrainingPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "training_course",
                "training_edition",
                "training_edition_trainer",
                "training_enrolment",
                "training_teacher",
                "training_message",
                "training_attendance");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var who = subject.colleague().toString();
        var records = new ArrayList<PersonalRecord>();
        records.addAll(enrolments(who));
        records.addAll(given(who));
        records.addAll(made(who));
        records.addAll(messages(who));
        return records;
    }

    private List<PersonalRecord> enrolments(String who) {
        return jdbc.sql("""
                        select c.title, n.state, n.enrolled_at, n.since,
                          (select group_concat(a.presence order by l.day, l.begins) from training_attendance a
                           join training_lesson l on l.id = a.lesson where a.enrolment = n.id) as presence
                        from training_enrolment n join training_edition e on e.id = n.edition
                        join training_course c on c.id = e.course
                        where n.person = ? order by n.enrolled_at desc, n.id
                        """)
                .param(who)
                .query((row, n) -> PersonalRecord.of("training.own.enrolment.")
                        .with("title", row.getString("title"))
                        .with("state", new Word(row.getString("state"), "training.enrolment." + row.getString("state")))
                        .with("enrolledAt", row.getTimestamp("enrolled_at").toInstant())
                        .with("since", row.getTimestamp("since").toInstant())
                        .with("presence", presence(row.getString("presence"))))
                .list();
    }

    private static List<Word> presence(@Nullable String lessons) {
        return lessons == null
                ? List.of()
                : List.of(lessons.split(",")).stream()
                        .map(one -> new Word(one, "training-papers.presence." + one))
                        .toList();
    }

    private List<PersonalRecord> given(String who) {
        return jdbc.sql("""
                        select c.title, e.state, e.begins_at from training_edition_trainer t
                        join training_edition e on e.id = t.edition join training_course c on c.id = e.course
                        where t.colleague = ? order by e.begins_at desc, e.id
                        """)
                .param(who)
                .query((row, n) -> {
                    var begins = row.getTimestamp("begins_at");
                    return PersonalRecord.of("training.own.given.")
                            .with("title", row.getString("title"))
                            .with("state", new Word(row.getString("state"), "training.state." + row.getString("state")))
                            .with("beginsAt", begins == null ? null : begins.toInstant());
                })
                .list();
    }

    private List<PersonalRecord> made(String who) {
        return jdbc.sql("""
                        select title, made_at, false as edition from training_course where made_by = :who
                        union all select c.title, e.made_at, true from training_edition e
                        join training_course c on c.id = e.course where e.made_by = :who
                        order by made_at desc, title
                        """)
                .param("who", who)
                .query((row, n) -> PersonalRecord.of("training.own.made.")
                        .with("title", row.getString("title"))
                        .with("dates", row.getBoolean("edition"))
                        .with("madeAt", row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private List<PersonalRecord> messages(String who) {
        return jdbc.sql("select text, sent_at from training_message where author = ? order by sent_at desc, id")
                .param(who)
                .query((row, n) -> PersonalRecord.of("training.own.message.")
                        .with("text", row.getString("text"))
                        .with("sentAt", row.getTimestamp("sent_at").toInstant()))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        jdbc.sql("delete from training_teacher where colleague = ?")
                .param(subject.colleague().toString())
                .update();
    }
}
