package nl.klankbord.training.evaluation;

import java.util.List;
import nl.klankbord.ballot.Ballots;

/**
 * What all who answered thought, together.
 *
 * @param answers how many answered
 */
public record EvaluationResult(int answers, List<Line> lines) {

    /** With fewer answers nothing is shown, ever: it would tell who said what. */
    public static final int FEWEST = Ballots.FEWEST;

    public EvaluationResult {
        lines = List.copyOf(lines);
    }

    /**
     * One question.
     *
     * @param own text of a question of the trainer's; empty for one of the house's
     * @param counts how many gave 1, 2, 3, 4 and 5; empty for a question in words
     * @param words alphabetically, so that their order tells nothing
     */
    public record Line(EvaluationQuestion question, String own, List<Integer> counts, List<String> words) {

        public Line {
            counts = List.copyOf(counts);
            words = List.copyOf(words);
        }

        /** From 1 to 5; 0 for a question in words. */
        public double mean() {
            var sum = 0;
            var given = 0;
            for (var i = 0; i < counts.size(); i++) {
                sum += counts.get(i) * (i + 1);
                given += counts.get(i);
            }
            return given == 0 ? 0 : (double) sum / given;
        }
    }
}
