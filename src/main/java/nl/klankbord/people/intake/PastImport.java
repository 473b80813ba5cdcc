package nl.klankbord.people.intake;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An import that was taken.
 *
 * @param by whose work it was; null for the portal's own
 * @param partner whose people it was about; null when each line named its own
 * @param putBack how many its undoing put back
 * @param kept how many its undoing left as they were changed since
 */
public record PastImport(
        PeopleImportId id,
        Instant takenAt,
        @Nullable ColleagueId by,
        @Nullable PartnerId partner,
        int created,
        int updated,
        int left,
        State state,
        int putBack,
        int kept) {

    /** What can be done with it; the text stands under {@code people.import.state.<name>}. */
    public enum State {
        UNDOABLE,
        LASTING,
        UNDONE
    }
}
