package nl.klankbord.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
 * Mails to somebody. What is not sent yet may name them and says where they are reached, also when it goes to others and
 * their answers come to this person; of what was sent only is kept that it was.
 */
@Component
class MailPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    MailPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("outgoing_mail");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc.sql("select state, written_at, done_at from outgoing_mail where recipient = ?"
                        + " order by written_at desc, id")
                .param(subject.colleague().toString())
                .query((row, _) -> told(row))
                .list();
    }

    private static PersonalRecord told(ResultSet row) throws SQLException {
        return PersonalRecord.of("mail.own.mail.")
                .with("state", new Word(row.getString(1), "mail.state." + row.getString(1)))
                .with("writtenAt", row.getTimestamp(2).toInstant())
                .with("doneAt", instant(row.getTimestamp(3)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public void erase(DataSubject subject) {
        for (var part : List.of("recipient", "answers_to")) {
            jdbc.sql("delete from outgoing_mail where " + part + " = ? and state <> 'SENT'")
                    .param(subject.colleague().toString())
                    .update();
        }
    }
}
