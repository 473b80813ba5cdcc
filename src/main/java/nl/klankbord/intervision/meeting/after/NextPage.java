package nl.klankbord.intervision.meeting.after;

import java.time.LocalDate;
import java.util.Map;
import nl.klankbord.intervision.NextWish;
import org.jspecify.annotations.Nullable;

/**
 * What a member is asked after the last meeting of a series.
 *
 * @param wish what this member said; null for nothing yet
 * @param until the last day on which one can say it
 * @param outcome null while it is asked
 * @param counts how many said what, once it is decided, from four answers; else empty
 */
public record NextPage(
        int series,
        @Nullable NextWish wish,
        LocalDate until,
        @Nullable NextWish outcome,
        Map<NextWish, Integer> counts) {

    public NextPage {
        counts = Map.copyOf(counts);
    }

    public boolean isOpen() {
        return outcome == null;
    }
}
