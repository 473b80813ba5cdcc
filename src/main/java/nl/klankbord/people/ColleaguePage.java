package nl.klankbord.people;

import java.util.List;
import java.util.Map;
import nl.klankbord.base.Page;
import nl.klankbord.base.PartnerId;

/**
 * What was found in the directory.
 *
 * @param partners how many were found per partner, whatever partners were asked for; partners with none are left out
 * @param alsoSearched words of the shared vocabulary that were searched as well
 * @param complete false while the index does not hold everything yet
 */
public record ColleaguePage(
        Page<ColleagueHit> page, Map<PartnerId, Long> partners, List<String> alsoSearched, boolean complete) {

    public ColleaguePage {
        partners = Map.copyOf(partners);
        alsoSearched = List.copyOf(alsoSearched);
    }
}
