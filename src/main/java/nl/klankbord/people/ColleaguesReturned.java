package nl.klankbord.people;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/** These colleagues had left and work at their partner again. */
public record ColleaguesReturned(Set<ColleagueId> ids) {

    public ColleaguesReturned {
        ids = Set.copyOf(ids);
    }
}
