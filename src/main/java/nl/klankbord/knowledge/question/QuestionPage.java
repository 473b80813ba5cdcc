package nl.klankbord.knowledge.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeId;

/**
 * A question as everybody reads it.
 *
 * @param answers the one that it was first, then the oldest
 * @param steps what the reader can do
 */
public record QuestionPage(
        KnowledgeId id,
        String question,
        String text,
        QuestionState state,
        PartnerId partner,
        ColleagueId asker,
        Instant madeAt,
        Map<TopicId, String> topics,
        List<Answer> answers,
        Set<QuestionStep> steps) {

    public QuestionPage {
        answers = List.copyOf(answers);
        steps = Set.copyOf(steps);
    }

    public boolean can(QuestionStep step) {
        return steps.contains(step);
    }

    /**
     * What somebody answered.
     *
     * @param solution whether it was the answer
     * @param mine whether the reader wrote it, and may take it back
     */
    public record Answer(
            AnswerId id, ColleagueId author, String text, Instant madeAt, boolean solution, boolean mine) {}
}
