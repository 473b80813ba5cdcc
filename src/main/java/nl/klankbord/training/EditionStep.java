package nl.klankbord.training;

/** What can be done with an edition; the button stands under {@code training.step.<name>}. */
public enum EditionStep {
    ENROL,
    /** A manager reserves seats without a name. */
    RESERVE,
    /** A manager names who gets a seat without a name, or gives it back. */
    NAME_SEATS,
    PUBLISH,
    EDIT,
    /** A draft only. */
    REMOVE,
    MOVE_LESSON,
    CANCEL_LESSON,
    CLOSE,
    CANCEL,
    /** Sends a message to who takes part. */
    TELL,
    SEE_PARTICIPANTS,
    RECORD_ATTENDANCE,
    SETTLE
}
