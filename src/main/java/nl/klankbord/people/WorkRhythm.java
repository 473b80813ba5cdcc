package nl.klankbord.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody works, for who plans something with them.
 *
 * @param days in the order of the week; empty when unknown or hidden from the reader
 * @param awayFrom first day of an absence, whether it has begun or not
 * @param awayUntil its last day; null when that is not known
 */
public record WorkRhythm(
        ColleagueCard card,
        List<DayOfWeek> days,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil) {

    public WorkRhythm {
        days = List.copyOf(days);
    }

    /** Away on this day. */
    public boolean isAway(LocalDate day) {
        return awayFrom != null && !day.isBefore(awayFrom) && (awayUntil == null || !day.isAfter(awayUntil));
    }
}
