package nl.klankbord.knowledge.success;

/**
 * What is wrong with which field of a {@link SuccessEntry}.
 *
 * @param field its name; the words stand under {@code knowledge-success.field.<name>}
 * @param row which item of a list, from 0; 0 for fields with one value
 * @param most what fits, where that is what is wrong
 */
public record SuccessFlaw(String field, int row, Reason reason, int most) {

    /** Why it is not accepted; the words stand under {@code knowledge-success.flaw.<name>}. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        HIDDEN_CHARACTERS,
        NOT_A_TOPIC,
        UNKNOWN_PARTNER,
        UNKNOWN_COLLEAGUE,
        /** People stand there by name only when they agreed. */
        NOT_AGREED,
        /** A number that nobody can look up says nothing. */
        NO_SOURCE,
        /** A source, but of which number? */
        NO_NUMBER,
        IN_THE_FUTURE
    }

    static SuccessFlaw of(String field, Reason reason) {
        return new SuccessFlaw(field, 0, reason, 0);
    }
}
