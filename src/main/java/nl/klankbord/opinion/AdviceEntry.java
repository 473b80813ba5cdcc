package nl.klankbord.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer writes. While it is being written it may be incomplete.
 *
 * @param question as the reviewer understood it
 * @param examined what was looked at
 * @param notExamined what was not
 * @param sources on which it rests
 */
public record AdviceEntry(
        String question,
        String examined,
        String notExamined,
        String findings,
        @Nullable Conclusion conclusion,
        String recommendations,
        @Nullable Certainty certainty,
        String sources) {

    /** The text stands under {@code opinion.conclusion.<name>}. */
    public enum Conclusion {
        AGREED,
        AGREED_WITH_REMARKS,
        NOT_AGREED,
        CANNOT_BE_JUDGED
    }

    /** How sure the reviewer is; the text stands under {@code opinion.certainty.<name>}. */
    public enum Certainty {
        LOW,
        FAIR,
        HIGH
    }

    public static AdviceEntry empty() {
        return new AdviceEntry("", "", "", "", null, "", null, "");
    }
}
