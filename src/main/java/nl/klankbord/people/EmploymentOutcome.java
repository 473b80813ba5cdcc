package nl.klankbord.people;

import java.util.List;

/** How writing down for whom else a colleague works ended. */
public sealed interface EmploymentOutcome {

    record Saved() implements EmploymentOutcome {}

    /** Somebody else changed or removed it since it was read. */
    record Stale() implements EmploymentOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record Refused(List<Flaw> flaws) implements EmploymentOutcome {

        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    /** Why it is not accepted; the text stands under {@code people.employments.flaw.<name>}. */
    enum Flaw {
        OWN_PARTNER,
        UNKNOWN_PARTNER,
        /** A secondment has a first and a last day. */
        WITHOUT_DAYS,
        ENDS_BEFORE_START,
        /** A day a lifetime away is a slip of the finger. */
        TOO_FAR_AWAY,
        /** Another line about the same partner is about some of the same days. */
        TWICE,
        TOO_MANY
    }
}
