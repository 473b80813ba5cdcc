package nl.klankbord.intervision.meeting.after;

import java.util.List;
import java.util.Map;

/**
 * What all who answered thought of a meeting, together; written once.
 *
 * @param counts by question, how many gave 1, 2, 3, 4 and 5
 */
public record QuestionsResult(int answers, Map<Question, List<Integer>> counts) {

    public QuestionsResult {
        counts = Map.copyOf(counts);
    }

    /** From 1 to 5. */
    public double mean(Question question) {
        var given = counts.getOrDefault(question, List.of());
        var sum = 0;
        var number = 0;
        for (var i = 0; i < given.size(); i++) {
            sum += given.get(i) * (i + 1);
            number += given.get(i);
        }
        return number == 0 ? 0 : (double) sum / number;
    }
}
