package nl.klankbord.intervision.programme;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.people.ColleaguesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches whether somebody became the manager of another of their circle, after it was made. Safe to repeat. Cost: a query
 * for everybody in a circle, and one for each layer above them.
 */
@Component
class CircleLeads {

    private static final String SEATS = """
            select m.circle, m.person, c.programme, c.lead_since is not null known
            from intervision_membership m join intervision_circle c on c.id = m.circle
            join intervision_programme p on p.id = c.programme and p.state in ('PROPOSED', 'RUNNING')
            where m.state in ('PROPOSED', 'ACCEPTED', 'PAUSED')
            """;

    private final JdbcClient jdbc;
    private final Populations populations;
    private final ProgrammeWork work;

    CircleLeads(JdbcClient jdbc, Populations populations, ProgrammeWork work) {
        this.jdbc = jdbc;
        this.populations = populations;
        this.work = work;
    }

    private record Watched(ProgrammeId programme, boolean known, Set<ColleagueId> people) {}

    @EventListener
    void on(ColleaguesChanged changed) {
        if (!changed.ids().isEmpty()) {
            look();
        }
    }

    @Transactional
    public void look() {
        var circles = watched();
        if (circles.isEmpty()) {
            return;
        }
        var everybody = new HashSet<ColleagueId>();
        circles.values().forEach(circle -> everybody.addAll(circle.people()));
        var leads = populations.leads(everybody);
        circles.forEach((id, circle) -> {
            var found = leads.stream()
                    .anyMatch(lead -> circle.people().contains(lead.manager())
                            && circle.people().contains(lead.report()));
            if (found && !circle.known()) {
                found(id, circle.programme());
            } else if (!found && circle.known()) {
                jdbc.sql("update intervision_circle set lead_since = null where id = ?")
                        .param(id.toString())
                        .update();
            }
        });
    }

    private void found(CircleId id, ProgrammeId programme) {
        var now = work.now();
        var first = jdbc.sql("update intervision_circle set lead_since = ? where id = ? and lead_since is null")
                .params(Timestamp.from(now), id.toString())
                .update();
        if (first > 0) {
            work.tell(new LeadFound(programme, id, now));
        }
    }

    private Map<CircleId, Watched> watched() {
        var circles = new HashMap<CircleId, Watched>();
        jdbc.sql(SEATS).query(row -> {
            var known = row.getBoolean("known");
            var programme = new ProgrammeId(UUID.fromString(row.getString("programme")));
            circles.computeIfAbsent(
                            new CircleId(UUID.fromString(row.getString("circle"))),
                            _ -> new Watched(programme, known, new HashSet<>()))
                    .people()
                    .add(new ColleagueId(UUID.fromString(row.getString("person"))));
        });
        return circles;
    }
}
