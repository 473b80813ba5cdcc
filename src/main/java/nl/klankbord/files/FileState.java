package nl.klankbord.files;

/** How far a file is; the word stands under {@code files.state.<name>}. */
public enum FileState {
    /** Arrived; belongs to nothing yet. */
    EXAMINING,
    /** Can be read. */
    READY,
    /** The scanner did not answer: held until it does. */
    QUARANTINED,
    /** Its content is not taken, and gone. */
    REFUSED
}
