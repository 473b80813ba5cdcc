package nl.klankbord.base;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * One class of what the portal keeps for a term and no longer (AVG article 5, 1e). A module fills a bean for each class
 * that it keeps; every night they are asked one after the other. Whoever administers the network sees what each would take
 * before it takes anything.
 *
 * @param name a text key, which says what is let go
 * @param kept the term
 * @param promised whether people were told the day on which it goes: then it goes on that day, and does not wait until an
 *     administrator could have looked at it
 * @param due how many {@link #remove} would take now; changes nothing
 * @param remove lets go of what is due, in transactions of its own; safe to repeat and to be cut off
 */
public record Retention(String name, Period kept, boolean promised, LongSupplier due, Runnable remove) {

    public static Retention of(String name, Period kept, LongSupplier due, Runnable remove) {
        return new Retention(name, kept, false, due, remove);
    }

    /** The same, of which people were told the day. */
    public Retention onTheDay() {
        return new Retention(name, kept, true, due, remove);
    }

    /** What is older than this was kept for the term; days have 24 hours, whatever the clock does. */
    public static Instant end(Clock clock, Period kept) {
        return clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
    }
}
