package nl.klankbord.people;

/** How announcing a departure ended. */
public sealed interface DepartureOutcome {

    record Announced() implements DepartureOutcome {}

    /** Nothing was kept. */
    record Refused(Flaw flaw) implements DepartureOutcome {}

    /** What is wrong with a day. */
    enum Flaw {
        PAST,
        TOO_FAR_AWAY
    }
}
