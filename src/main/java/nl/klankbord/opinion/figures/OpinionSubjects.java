package nl.klankbord.opinion.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.SubjectSource;
import nl.klankbord.base.TopicId;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the two people of a line on which topics the opinion was; never of a request for named people only. */
@Component
class OpinionSubjects implements SubjectSource {

    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;

    OpinionSubjects(JdbcClient jdbc, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
    }

    private record About(UUID request, TopicId topic) {}

    @Override
    public Set<ContributionKind> kinds() {
        return Set.of(ContributionKind.SECOND_OPINION);
    }

    @Override
    public Map<UUID, String> subjects(Collection<UUID> sources, Locale language) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        var abouts = jdbc.sql("""
                        select r.id, t.topic from opinion_request r,
                          json_table(r.topics, '$[*]' columns (topic varchar(40) path '$')) t
                         where r.id in (:ids) and r.visibility <> 'NAMED_ONLY'
                        """)
                .param("ids", sources.stream().map(UUID::toString).toList())
                .query((row, n) ->
                        new About(UUID.fromString(row.getString(1)), new TopicId(UUID.fromString(row.getString(2)))))
                .list();
        var names = vocabulary.names(abouts.stream().map(About::topic).collect(Collectors.toSet()));
        var topics = new HashMap<UUID, Set<String>>();
        for (var about : abouts) {
            if (names.get(about.topic()) instanceof String name) {
                topics.computeIfAbsent(about.request(), _ -> new TreeSet<>()).add(name);
            }
        }
        return topics.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join(", ", each.getValue())));
    }
}
