package nl.klankbord.people;

import java.util.List;

/** How changing a profile ended. */
public sealed interface EditOutcome {

    record Saved() implements EditOutcome {}

    /** Somebody else changed it since it was read; here is what stands there now. */
    record Stale(EditableProfile current) implements EditOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record Refused(List<Flaw> flaws) implements EditOutcome {

        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * What is wrong with which field.
     *
     * @param field name of the field of {@link ProfileEntry}
     * @param row which item of a list, from 0; 0 for fields with one value
     * @param limit what {@link Reason#TOO_LONG} and {@link Reason#TOO_MANY} allow; else 0
     */
    record Flaw(String field, int row, Reason reason, int limit) {}

    /** Why a value is not accepted; the text stands under {@code people.flaw.<name>}. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        TWICE,
        NOT_A_MAIL_ADDRESS,
        NOT_A_PHONE_NUMBER,
        NOT_A_TOPIC,
        NOT_A_LEVEL,
        NOT_A_CAPACITY,
        AWAY_WITHOUT_START,
        AWAY_ENDS_BEFORE_START,
        NOT_A_COLLEAGUE
    }
}
