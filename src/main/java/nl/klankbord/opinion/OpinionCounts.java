package nl.klankbord.opinion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.EvidenceSource;
import nl.klankbord.people.WorkloadSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the directory tells of people's second opinions: how many they have on their plate and how many they gave. */
@Component
class OpinionCounts implements WorkloadSource, EvidenceSource {

    private final JdbcClient jdbc;

    OpinionCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ColleagueId, Integer> openRequests(Collection<ColleagueId> colleagues) {
        var open = new HashMap<ColleagueId, Integer>();
        if (!colleagues.isEmpty()) {
            jdbc.sql("""
                            select person, count(*) from (
                              select invited as person from opinion_request where invited in (:people)
                              union all
                              select reviewer from opinion_request where reviewer in (:people)
                                and state in ('CLAIMED', 'ACCEPTED', 'IN_REVIEW', 'NEEDS_INFO', 'PEER_CHECK')
                            ) as held group by person
                            """)
                    .param(
                            "people",
                            colleagues.stream().map(ColleagueId::toString).toList())
                    .query(row -> {
                        open.put(new ColleagueId(UUID.fromString(row.getString(1))), row.getInt(2));
                    });
        }
        return open;
    }

    @Override
    public List<Evidence> of(ColleagueId colleague) {
        var given = jdbc.sql(
                        "select count(*) from opinion_request where reviewer = ? and state in ('DELIVERED', 'CLOSED')")
                .param(colleague.toString())
                .query(Long.class)
                .single();
        return given == 0 ? List.of() : List.of(new Evidence("opinion.evidence", given));
    }
}
