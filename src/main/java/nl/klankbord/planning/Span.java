package nl.klankbord.planning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which somebody or something is taken.
 *
 * @param of what it is taken by, so that what is moved does not stand in its own way; null when nobody knows
 */
public record Span(Instant from, Instant until, @Nullable UUID of) {

    /** Taken by what has no name. */
    public Span(Instant from, Instant until) {
        this(from, until, null);
    }
}
