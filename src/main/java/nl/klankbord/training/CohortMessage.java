package nl.klankbord.training;

import java.time.Instant;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * What was written to who takes part in an edition.
 *
 * @param by null when that person is gone
 * @param text plain, with line breaks
 */
public record CohortMessage(@Nullable ColleagueCard by, String text, Instant at) {

    /** Longest text. */
    public static final int LENGTH = 5_000;
}
