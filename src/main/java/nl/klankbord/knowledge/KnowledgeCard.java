package nl.klankbord.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of one thing on the shelf; the part that makes it keeps the rest.
 *
 * @param title at most {@link Shelf#LONGEST_TITLE} characters
 * @param summary what it is about in a line or two, at most {@link Shelf#LONGEST_SUMMARY} characters, or empty
 * @param partner the organisation it comes from
 * @param owner who answers for it; null for what nobody owns, such as a lesson
 * @param reviewOn the day on which it is to be looked at again; null for what does not grow old
 */
public record KnowledgeCard(
        KnowledgeId id,
        KnowledgeKind kind,
        String title,
        String summary,
        PartnerId partner,
        @Nullable ColleagueId owner,
        Set<TopicId> topics,
        Instant madeAt,
        Instant changedAt,
        @Nullable LocalDate reviewOn) {

    public KnowledgeCard {
        topics = Set.copyOf(topics);
    }

    /** Its address, without a leading slash. */
    public String link() {
        return KnowledgeLinks.to(kind, id);
    }
}
