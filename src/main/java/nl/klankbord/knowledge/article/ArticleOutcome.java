package nl.klankbord.knowledge.article;

import java.util.List;
import nl.klankbord.gate.GateReport;
import nl.klankbord.knowledge.KnowledgeId;

/** How a step with an article ended. */
public sealed interface ArticleOutcome {

    record Done(KnowledgeId id) implements ArticleOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record NotAccepted(List<ArticleFlaw> flaws) implements ArticleOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** It holds, or looks like, personal data; nothing was kept. */
    record PersonalData(GateReport report) implements ArticleOutcome {}

    /** Somebody else changed it since it was read; here is what stands there now. */
    record Stale(ArticlePage now) implements ArticleOutcome {}

    /** It is not open to this step now. */
    record NotNow() implements ArticleOutcome {}

    /** No such article, or not for this person to change; or no such version or colleague. */
    record Missing() implements ArticleOutcome {}
}
