package nl.klankbord.intervision;

/** How far a programme is. */
public enum ProgrammeState {
    DRAFT,
    ENROLMENT_OPEN,
    COMPOSING,
    PROPOSED,
    RUNNING,
    EVALUATING,
    CLOSED,
    CANCELLED
}
