package nl.klankbord.intervision.meeting.after;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In how many circles two people sat together, so that a next circle brings others together. Of what was said there, when,
 * and in which circle, nothing is kept.
 */
@Service
@RolesAllowed({Role.Names.FACILITATOR, Role.Names.NETWORK_ADMIN})
public class EarlierPairs {

    private final JdbcClient jdbc;

    EarlierPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two people, whichever comes first. */
    public record Pair(ColleagueId one, ColleagueId other) {

        public Pair {
            if (one.toString().compareTo(other.toString()) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }
    }

    /** Of those of these people who sat together before: in how many circles. One query for some hundreds. */
    @Transactional(readOnly = true)
    public Map<Pair, Integer> among(Collection<ColleagueId> people) {
        var found = new HashMap<Pair, Integer>();
        var ids = people.stream().map(ColleagueId::toString).distinct().toList();
        if (ids.size() < 2) {
            return found;
        }
        var places = "(" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        jdbc.sql("select one, other, times from intervision_pair where one in " + places + " and other in " + places)
                .params(ids)
                .params(ids)
                .query((row, _) -> found.put(
                        new Pair(
                                new ColleagueId(UUID.fromString(row.getString(1))),
                                new ColleagueId(UUID.fromString(row.getString(2)))),
                        row.getInt(3)))
                .list();
        return found;
    }
}
