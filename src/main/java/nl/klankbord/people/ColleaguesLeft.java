package nl.klankbord.people;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * These colleagues no longer work at their partner: who is not in a complete list, and who was made by an import that is
 * undone. Open work goes back to where it came from.
 */
public record ColleaguesLeft(Set<ColleagueId> ids) {

    public ColleaguesLeft {
        ids = Set.copyOf(ids);
    }
}
