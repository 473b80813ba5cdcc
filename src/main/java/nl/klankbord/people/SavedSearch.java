package nl.klankbord.people;

import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;

/**
 * A search that somebody keeps.
 *
 * @param newcomers who is found by it that was not when its owner last looked
 */
public record SavedSearch(UUID id, String name, ColleagueQuery query, Set<ColleagueId> newcomers) {

    public SavedSearch {
        newcomers = Set.copyOf(newcomers);
    }

    /** How many colleagues are new. */
    public long fresh() {
        return newcomers.size();
    }
}
