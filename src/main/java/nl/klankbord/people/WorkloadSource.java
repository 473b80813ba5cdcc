package nl.klankbord.people;

import java.util.Collection;
import java.util.Map;
import nl.klankbord.base.ColleagueId;

/**
 * Where the directory learns how much colleagues have on their plate; a feature that asks people offers one, and publishes
 * {@link WorkloadChanged} when the number of somebody becomes another. Asked when people are shown and when the index is
 * made, so also when nobody is signed in.
 */
public interface WorkloadSource {

    /** Open requests of each of these colleagues; who has none may be left out. */
    Map<ColleagueId, Integer> openRequests(Collection<ColleagueId> colleagues);
}
