package nl.klankbord.privacy;

import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How one class of what is kept for a term stands.
 *
 * @param name a text key, which says what it is
 * @param kept the term
 * @param due how many are older than that now
 * @param takesFrom from when they are let go; in the past when that happens each night
 * @param takenAt when something was let go last; null when nothing was
 * @param taken how many that were
 */
public record RetentionStanding(
        String name,
        Period kept,
        long due,
        Instant takesFrom,
        @Nullable Instant takenAt,
        long taken) {

    /** They are only counted as yet. */
    public boolean waits(Instant now) {
        return takesFrom.isAfter(now);
    }
}
