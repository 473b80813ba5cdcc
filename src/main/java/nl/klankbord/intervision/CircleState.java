package nl.klankbord.intervision;

/** Where a circle is. */
public enum CircleState {
    /** It waits for who did not accept yet. */
    AWAITING,
    /** Its series runs. */
    RUNNING,
    /** Its members stopped or wanted others, or its programme is over. */
    OVER
}
