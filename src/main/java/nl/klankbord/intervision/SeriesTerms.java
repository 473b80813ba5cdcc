package nl.klankbord.intervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How circles of a programme meet, unless they choose otherwise.
 *
 * @param minutes how long a meeting takes
 * @param weeks from one meeting to the next
 * @param online else by turns at the partners of the members
 * @param from the first day on which they meet; null for as soon as it can be
 */
public record SeriesTerms(
        int minutes, int weeks, boolean online, @Nullable LocalDate from) {

    /** When the programme says nothing. */
    public static final SeriesTerms USUAL = new SeriesTerms(150, 6, true, null);
}
