package nl.klankbord.training.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates. Each bears a name, so an erasure takes them away: whoever looks up their number finds none. */
@Component
class CertificatePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    CertificatePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("training_certificate");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc.sql("""
                        select number, name, title, first_day, last_day, minutes, pe_minutes, issued_at
                        from training_certificate where person = ? order by issued_at desc, number
                        """)
                .param(subject.colleague().toString())
                .query((row, n) -> PersonalRecord.of("training.own.certificate.")
                        .with("title", row.getString("title"))
                        .with("number", row.getString("number"))
                        .with("name", row.getString("name"))
                        .with("firstDay", row.getObject("first_day", LocalDate.class))
                        .with("lastDay", row.getObject("last_day", LocalDate.class))
                        .with("minutes", row.getInt("minutes"))
                        .with("peMinutes", row.getInt("pe_minutes"))
                        .with("issuedAt", row.getTimestamp("issued_at").toInstant()))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        jdbc.sql("delete from training_certificate where person = ?")
                .param(subject.colleague().toString())
                .update();
    }
}
