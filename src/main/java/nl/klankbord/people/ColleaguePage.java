package nl.klankbord.people;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.Page;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/**
 * What was found in the directory.
 *
 * @param page of all hits, related ones after the direct ones
 * @param direct how many hits are not merely related
 * @param didYouMean the text with the spelling corrected, which was searched instead; empty when it was not
 * @param alsoSearched words of the shared vocabulary that were searched as well
 * @param complete false while the index does not hold everything yet
 */
public record ColleaguePage(
        Page<ColleagueHit> page,
        long direct,
        Facets facets,
        String didYouMean,
        List<String> alsoSearched,
        boolean complete) {

    public ColleaguePage {
        alsoSearched = List.copyOf(alsoSearched);
    }

    /**
     * How many are found with each value; values with none are left out. Each is counted as if nothing had been chosen
     * of its own kind, so that its other values can be chosen too.
     *
     * @param levels how many have at least this level, of one of the topics asked for when there are any
     */
    public record Facets(
            Map<PartnerId, Long> partners,
            Map<TopicId, Long> topics,
            Map<Integer, Long> levels,
            Map<Intent, Long> intents,
            Map<Availability, Long> availability) {

        public Facets {
            partners = Collections.unmodifiableMap(partners);
            topics = Collections.unmodifiableMap(topics);
            levels = Collections.unmodifiableMap(levels);
            intents = Collections.unmodifiableMap(intents);
            availability = Collections.unmodifiableMap(availability);
        }
    }
}
