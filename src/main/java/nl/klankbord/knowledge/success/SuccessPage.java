package nl.klankbord.knowledge.success;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeId;

/**
 * A success as everybody reads it.
 *
 * @param version to change it upon
 * @param gains the partners that did it together, by name alphabetically; a partner that is gone keeps its line
 * @param topics preferred terms by id, alphabetically
 * @param steps what the reader can do
 * @param ownGains the partners of which the reader can mend what it brought
 */
public record SuccessPage(
        KnowledgeId id,
        int version,
        String title,
        String story,
        String personalGain,
        List<SuccessEntry.Gain> gains,
        Set<ColleagueId> colleagues,
        String figure,
        String source,
        SuccessOrigin origin,
        YearMonth month,
        Map<TopicId, String> topics,
        PartnerId partner,
        ColleagueId owner,
        Instant madeAt,
        Instant changedAt,
        boolean withdrawn,
        Set<SuccessStep> steps,
        Set<PartnerId> ownGains) {

    public boolean can(SuccessStep step) {
        return steps.contains(step);
    }

    /** The same as it would be typed. */
    public SuccessEntry entry() {
        return new SuccessEntry(
                title,
                story,
                personalGain,
                gains,
                colleagues,
                !colleagues.isEmpty(),
                figure,
                source,
                origin,
                month,
                List.copyOf(topics.values()));
    }
}
