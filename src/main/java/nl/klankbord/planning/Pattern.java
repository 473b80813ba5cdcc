package nl.klankbord.planning;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** How the lessons of a series follow each other. */
public sealed interface Pattern {

    /**
     * At the same time, on the same weekday, so many weeks apart. A week that does not fit may be left out.
     *
     * @param weekday null for the one that fits best
     */
    record EveryWeeks(int weeks, @Nullable DayOfWeek weekday) implements Pattern {}

    /**
     * At the same time, on the same weekday of every month. A month that does not fit may be left out.
     *
     * @param nth the first to the fourth of the month, or -1 for the last
     * @param weekday null for the one that fits best
     */
    record EveryMonth(int nth, @Nullable DayOfWeek weekday) implements Pattern {}

    /**
     * On any days and at any time; also for a single moment.
     *
     * @param daysBetween from one lesson to the next there are at least so many days; 1 for days that follow each other
     */
    record Free(int daysBetween) implements Pattern {}
}
