package nl.klankbord.training;

import java.util.List;

/**
 * A course as it is typed.
 *
 * @param goals what somebody can do afterwards
 * @param audience who it is for
 * @param topics by name; words that the vocabulary does not know become candidates
 * @param learningLine name of the row of courses that it belongs to; empty for none
 * @param lineStep its place in that row, from 1; 0 for none
 * @param peMinutes what it counts for a register of professionals; 0 for nothing
 */
public record CourseEntry(
        String title,
        String description,
        String goals,
        String audience,
        List<String> topics,
        Level level,
        String learningLine,
        int lineStep,
        int peMinutes) {

    /** Longest title. */
    public static final int TITLE = 120;

    /** Longest text. */
    public static final int TEXT = 5_000;

    /** Most topics. */
    public static final int TOPICS = 10;

    public CourseEntry {
        topics = List.copyOf(topics);
    }
}
