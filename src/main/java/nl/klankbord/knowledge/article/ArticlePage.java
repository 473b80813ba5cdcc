package nl.klankbord.knowledge.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read.
 *
 * @param version of the whole, who owns it and when it was looked at included
 * @param edition of its words, to change it upon
 * @param partner where it comes from; null where that is not told
 * @param owner null for a lesson, and for an article whose owner left
 * @param topics preferred terms by id, alphabetically
 * @param checkedAt when somebody last wrote it or said that it is right
 * @param steps what the reader may do
 */
public record ArticlePage(
        KnowledgeId id,
        KnowledgeKind kind,
        ArticleState state,
        int version,
        int edition,
        String title,
        String summary,
        String body,
        @Nullable PartnerCard partner,
        @Nullable ColleagueCard owner,
        Map<TopicId, String> topics,
        LocalDate reviewOn,
        ReviewState review,
        Instant madeAt,
        Instant changedAt,
        Instant checkedAt,
        Set<ArticleStep> steps) {

    /** The same as it would be typed. */
    public ArticleEntry entry() {
        return new ArticleEntry(title, summary, body, List.copyOf(topics.values()), reviewOn);
    }

    /** Its address, without a leading slash. */
    public String link() {
        return KnowledgeLinks.to(kind, id);
    }

    /** Whether the reader may take this step. */
    public boolean may(ArticleStep step) {
        return steps.contains(step);
    }
}
