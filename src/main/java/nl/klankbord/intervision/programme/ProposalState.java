package nl.klankbord.intervision.programme;

/** How far the making of circles is. */
public enum ProposalState {
    /** Nobody asked for circles yet. */
    NONE,
    /** A search is under way, or waits for another to end. */
    RUNNING,
    READY,
    /** The portal stopped in the middle; what was there before stands. */
    STOPPED,
    /** The circles were sent to their members. */
    SENT
}
