package nl.klankbord.opinion;

import org.jspecify.annotations.Nullable;

/**
 * How the requester closes.
 *
 * @param why in a sentence, for the reviewer
 * @param thanks for the reviewer; may be empty
 */
public record Closing(Uptake uptake, String why, Scores scores, String thanks) {

    /** What was done with the advice; the text stands under {@code opinion.uptake.<name>}. */
    public enum Uptake {
        ADOPTED,
        PARTLY,
        NOT,
        /** The requester did not say; the portal closed it. */
        UNANSWERED
    }

    /**
     * The three questions, each from 1 (no) to 5 (yes); null when not answered.
     *
     * @param right did we do the right thing
     * @param well did we do it well
     * @param together did we do it well together
     */
    public record Scores(
            @Nullable Integer right,
            @Nullable Integer well,
            @Nullable Integer together) {

        public static final int MOST = 5;

        public static Scores none() {
            return new Scores(null, null, null);
        }
    }
}
