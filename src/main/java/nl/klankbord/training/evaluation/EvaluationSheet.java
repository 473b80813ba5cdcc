package nl.klankbord.training.evaluation;

import java.util.Map;

/**
 * What somebody answers.
 *
 * @param scores from 1 to 5, of every question that is scored
 * @param words beside a score, or in answer to a question of the trainer's; nothing for a question left out
 */
public record EvaluationSheet(Map<EvaluationQuestion, Integer> scores, Map<EvaluationQuestion, String> words) {

    /** The best one can say. */
    public static final int BEST = 5;

    /** Longest words. */
    public static final int LONGEST = 1_000;

    public EvaluationSheet {
        scores = Map.copyOf(scores);
        words = Map.copyOf(words);
    }
}
