package nl.klankbord.files;

/** What came of sending a file. */
public sealed interface TakenFile {

    /** It is here, and belongs to nothing yet. */
    record Kept(StoredFile file) implements TakenFile {}

    /**
     * Nothing is kept of it.
     *
     * @param limit what {@link FileFlaw} speaks of; else 0
     */
    record Refused(FileFlaw flaw, int limit) implements TakenFile {}
}
