package nl.klankbord.people;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/** These colleagues were made or changed; one event for a whole list. */
public record ColleaguesChanged(Set<ColleagueId> ids) {

    /** The kind under which the index knows colleagues. */
    public static final String KIND = "colleague";

    public ColleaguesChanged {
        ids = Set.copyOf(ids);
    }
}
