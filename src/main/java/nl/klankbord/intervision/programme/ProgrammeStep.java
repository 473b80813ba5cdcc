package nl.klankbord.intervision.programme;

/** What can be done with a programme; the button stands under {@code intervision.step.<name>}. */
public enum ProgrammeStep {
    ENROL,
    CHANGE,
    /** A draft only. */
    REMOVE,
    OPEN_ENROLMENT,
    /** Closes enrolment; the circles are made. */
    COMPOSE,
    /** Has circles proposed, moves and pins people. */
    ARRANGE,
    /** Sends the circles to their members. */
    PROPOSE,
    /** Proposes a circle to somebody in the place of who declined or left. */
    REFILL,
    /** Lets the series of circles begin that are complete enough. */
    START,
    EVALUATE,
    CLOSE,
    CANCEL,
    SEE_MEMBERS
}
