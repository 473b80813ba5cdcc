package nl.klankbord.opinion;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * A request is over, and nobody said what becomes of its files.
 *
 * @param reminder which one, from 1
 * @param administrators who have to hear of it besides the requester
 */
record FilesUndecided(OpinionId id, int reminder, Set<ColleagueId> administrators) {

    FilesUndecided {
        administrators = Set.copyOf(administrators);
    }
}
