package nl.klankbord.people;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/** These colleagues were made or changed; one event for a whole list. */
public record ColleaguesChanged(Set<ColleagueId> ids) {

    public ColleaguesChanged {
        ids = Set.copyOf(ids);
    }
}
