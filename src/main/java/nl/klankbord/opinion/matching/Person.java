package nl.klankbord.opinion.matching;

import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * Somebody who could give an opinion.
 *
 * @param name whole name
 * @param employers for which this person works: the own partner, a second one, one that borrowed them
 */
public record Person(ColleagueId id, String externalId, String name, Set<PartnerId> employers) {

    public Person {
        employers = Set.copyOf(employers);
    }
}
