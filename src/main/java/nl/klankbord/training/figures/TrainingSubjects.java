package nl.klankbord.training.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.SubjectSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the two people of a line for which training the hours were. */
@Component
class TrainingSubjects implements SubjectSource {

    private final JdbcClient jdbc;

    TrainingSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ContributionKind> kinds() {
        return Set.of(ContributionKind.TRAINING, ContributionKind.TRAINING_ROOM);
    }

    @Override
    public Map<UUID, String> subjects(Collection<UUID> sources, Locale language) {
        var titles = new HashMap<UUID, String>();
        if (!sources.isEmpty()) {
            jdbc.sql("""
                            select h.source, c.title from training_settlement_hours h
                              join training_edition e on e.id = h.edition
                              join training_course c on c.id = e.course
                             where h.source in (:sources)
                            """)
                    .param("sources", sources.stream().map(UUID::toString).toList())
                    .query(row -> {
                        titles.put(UUID.fromString(row.getString(1)), row.getString(2));
                    });
        }
        return titles;
    }
}
