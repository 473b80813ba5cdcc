package nl.klankbord.people.intake;

import java.util.List;
import nl.klankbord.base.ImportReport;
import org.jspecify.annotations.Nullable;

/**
 * What an import of people did, or in a dry run would do. An import that was refused took nobody, and counts nobody; a
 * dry run counts what would be without its errors.
 *
 * @param id by which it can be undone; null when nothing was taken
 * @param left how many have left, when the file was said to be complete
 * @param manyLeft whether so many have left that it must be said to be right
 * @param first the first changes, to look at before they are made
 */
public record PeopleImportReport(
        @Nullable PeopleImportId id, ImportReport counts, int left, boolean manyLeft, List<Change> first) {

    public PeopleImportReport {
        first = List.copyOf(first);
    }

    public boolean refused() {
        return counts.refused();
    }

    /** Whether there is anything to take. */
    public boolean changesAnything() {
        return counts.created() + counts.updated() + left > 0;
    }

    /**
     * What happens to one person.
     *
     * @param line where the person stands in the file; 0 for who is not in it
     * @param fields which fields become different, named as in {@link PersonField}
     */
    public record Change(int line, String name, Kind kind, List<String> fields) {

        public Change {
            fields = List.copyOf(fields);
        }
    }

    /** What an import does with somebody; the text stands under {@code people.import.kind.<name>}. */
    public enum Kind {
        CREATED,
        UPDATED,
        LEFT
    }
}
