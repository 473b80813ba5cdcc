package nl.klankbord.intervision;

import java.util.List;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;

/** Which circles there are and who their members are; asks the database once a call. */
public interface Circles {

    /** The circle, for work that no person asks for; empty when there is none. */
    Optional<CircleCard> find(CircleId id);

    /** The circle for a member of it; for anybody else, administrators too, there is none. */
    Optional<CircleCard> of(CircleId id, ColleagueId member);

    /** The circles of which this person is a member, running ones first. */
    List<CircleCard> of(ColleagueId member);
}
