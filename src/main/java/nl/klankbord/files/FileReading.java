package nl.klankbord.files;

/** What came of reading the text of a file; the sentence stands under {@code files.reading.<name>}. */
public enum FileReading {
    /** All of its text was read. */
    READ,
    /** Some of it was: there are pages without text, or it is longer than what is read. */
    PARTLY,
    /** There is no text in it, as in a scan. */
    NO_TEXT,
    PICTURE,
    /** Locked with a password. */
    LOCKED,
    BROKEN,
    /** Reading it took too much time or memory. */
    TOO_MUCH;

    /** Whether somebody has to look at it themself. */
    public boolean leavesSome() {
        return this != READ;
    }
}
