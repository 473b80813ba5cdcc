package nl.klankbord.ballot;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What all who answered said, together.
 *
 * @param answers how many answered
 * @param lines by question, of those that were answered
 */
public record Tally(int answers, Map<String, Line> lines) {

    public Tally {
        lines = Map.copyOf(lines);
    }

    /** What was said to a question; nothing when nobody answered it. */
    public Line line(String question) {
        return lines.getOrDefault(question, Line.NOTHING);
    }

    /**
     * One question.
     *
     * @param scores how many gave each score; without those that nobody gave
     * @param words alphabetically, so that their order tells nothing
     */
    public record Line(Map<Integer, Integer> scores, List<String> words) {

        static final Line NOTHING = new Line(Map.of(), List.of());

        public Line {
            scores = Map.copyOf(scores);
            words = List.copyOf(words);
        }

        /** How many gave 1, 2 and so on up to the best. */
        public List<Integer> counts(int best) {
            return IntStream.rangeClosed(1, best)
                    .mapToObj(score -> scores.getOrDefault(score, 0))
                    .toList();
        }
    }
}
