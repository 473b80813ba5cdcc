package nl.klankbord.opinion;

import java.util.List;
import nl.klankbord.base.ColleagueId;

/**
 * A request is over, and nobody said what becomes of its files.
 *
 * @param reminder which one, from 1
 * @param administrators who have to hear of it besides the requester
 */
record FilesUndecided(OpinionId id, int reminder, List<ColleagueId> administrators) {

    FilesUndecided {
        administrators = List.copyOf(administrators);
    }
}
