package nl.klankbord.people.intake;

import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * On what terms people are taken over.
 *
 * @param partner whose people they are: lines that name none are of this partner, lines that name another are refused;
 *     null when each line names its own
 * @param columns what the columns of a CSV file mean; null to go by the words in its first line
 */
public record ImportTerms(
        Format format,
        ImportReport.Mode mode,
        Visibility visibility,
        @Nullable PartnerId partner,
        Leavers leavers,
        @Nullable Columns columns) {

    /** How the people are written down. */
    public enum Format {
        /** One person in JSON on each line. */
        NDJSON,
        /** A table whose first line names its columns. */
        CSV
    }

    /** Who sees the imported expertise until its person confirmed it. */
    public enum Visibility {
        PARTNER,
        /** Everyone; by the network's administrator only. */
        NETWORK
    }

    /** What happens to the colleagues of the partner who are not in the file. */
    public enum Leavers {
        /** The file is not complete: they stay. */
        KEEP,
        /** They have left; refused when they are more than a third. */
        MARK,
        /** They have left, however many they are. */
        MARK_MANY
    }

    /** Lines of JSON, of any partner, seen in their own partner. */
    public static ImportTerms ndjson(ImportReport.Mode mode) {
        return new ImportTerms(Format.NDJSON, mode, Visibility.PARTNER, null, Leavers.KEEP, null);
    }

    /** The same terms, to try or to do. */
    public ImportTerms with(ImportReport.Mode other) {
        return new ImportTerms(format, other, visibility, partner, leavers, columns);
    }
}
