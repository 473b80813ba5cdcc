package nl.klankbord.people.intake;

/** How undoing an import ended. */
public sealed interface UndoOutcome {

    /**
     * The import is undone.
     *
     * @param putBack how many stand as they stood before
     * @param kept how many were changed since, and stay as they are now
     */
    record Undone(int putBack, int kept) implements UndoOutcome {}

    /** What stood there before is kept for a day, which is over. */
    record TooLate() implements UndoOutcome {}

    /** Somebody did it before. */
    record AlreadyUndone() implements UndoOutcome {}
}
