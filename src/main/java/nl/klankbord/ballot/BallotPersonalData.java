package nl.klankbord.ballot;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That somebody answered. What they answered is known of nobody, so it is neither told nor forgotten here. */
@Component
class BallotPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    BallotPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("ballot_answered");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        return jdbc
                .sql("select subject from ballot_answered where person = ? order by subject")
                .param(subject.colleague().toString())
                .query(String.class)
                .list()
                .stream()
                .map(about -> PersonalRecord.of("ballot.own.answered.").with("subject", UUID.fromString(about)))
                .toList();
    }

    /** The rows stay until the closing, under the pseudonym: with one less, four answers would never be told. */
    @Override
    public void erase(DataSubject subject) {}
}
