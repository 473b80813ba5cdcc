package nl.klankbord.training.roll;

import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.EvidenceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the directory tells of people's trainings: how many they gave. */
@Component
class TrainingsGiven implements EvidenceSource {

    private final JdbcClient jdbc;

    TrainingsGiven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Evidence> of(ColleagueId colleague) {
        var given = jdbc.sql("""
                        select count(distinct e.id) from training_edition_trainer t
                        join training_edition e on e.id = t.edition
                        where t.colleague = ? and e.state in ('HELD', 'SETTLED', 'ARCHIVED')
                        """).param(colleague.toString()).query(Long.class).single();
        return given == 0 ? List.of() : List.of(new Evidence("training-papers.evidence", given));
    }
}
