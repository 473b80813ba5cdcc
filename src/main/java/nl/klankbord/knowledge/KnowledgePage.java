package nl.klankbord.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.Page;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/**
 * What was found on the shelf.
 *
 * @param page of all hits, related ones after the direct ones
 * @param direct how many hits are not merely related
 * @param didYouMean the text with the spelling corrected, which was searched instead; empty when it was not
 * @param alsoSearched words of the shared vocabulary that were searched as well
 * @param complete false while the index does not hold everything yet
 */
public record KnowledgePage(
        Page<KnowledgeHit> page,
        long direct,
        Facets facets,
        String didYouMean,
        List<String> alsoSearched,
        boolean complete) {

    public KnowledgePage {
        alsoSearched = List.copyOf(alsoSearched);
    }

    /**
     * How many are found with each value; values with none are left out. Each is counted as if nothing had been chosen
     * of its own kind, so that its other values can be chosen too.
     */
    public record Facets(Map<KnowledgeKind, Long> kinds, Map<TopicId, Long> topics, Map<PartnerId, Long> partners) {

        public Facets {
            kinds = Collections.unmodifiableMap(kinds);
            topics = Collections.unmodifiableMap(topics);
            partners = Collections.unmodifiableMap(partners);
        }
    }
}
