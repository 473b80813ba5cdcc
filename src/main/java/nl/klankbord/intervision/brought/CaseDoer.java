package nl.klankbord.intervision.brought;

/** Who takes a step with a case. */
enum CaseDoer {
    BRINGER,
    /** Its bringer, for the meeting in which it is their turn to bring one. */
    BRINGER_IN_TURN,
    /** Who leads the meeting, or can lead in this circle. */
    FACILITATOR,
    PORTAL
}
