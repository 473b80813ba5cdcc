package nl.klankbord.knowledge.useful;

import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of the question.
 *
 * @param mine what this reader said; null for nothing yet
 * @param mayAnswer who owns it does not
 * @param mayWrite there is an owner to write a line to
 * @param counts for the owner, from {@link Useful#FEWEST} answers on; else null
 */
public record UsefulState(
        @Nullable Boolean mine,
        boolean mayAnswer,
        boolean mayWrite,
        @Nullable Counts counts) {

    /** How many said yes and no. */
    public record Counts(long yes, long no) {}
}
