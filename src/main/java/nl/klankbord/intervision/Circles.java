package nl.klankbord.intervision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;

/** Which circles there are and who their members are; asks the database once a call. */
public interface Circles {

    /** The circle, for work that no person asks for; empty when there is none. */
    Optional<CircleCard> find(CircleId id);

    /** The circle for a member of it; for anybody else, administrators too, there is none. */
    Optional<CircleCard> of(CircleId id, ColleagueId member);

    /** The circles of which this person is a member, running ones first. */
    List<CircleCard> of(ColleagueId member);

    /** The circles of each of these people; who is in none may be left out. */
    default Map<ColleagueId, List<CircleCard>> of(Collection<ColleagueId> members) {
        return members.stream().distinct().collect(Collectors.toMap(Function.identity(), this::of));
    }

    /** How this circle meets, unless it chooses otherwise. */
    default SeriesTerms terms(CircleId id) {
        return SeriesTerms.USUAL;
    }

    /** Whether this person organises the programme of the circle. */
    default boolean isOrganisedBy(CircleId id, Actor actor) {
        return false;
    }
}
