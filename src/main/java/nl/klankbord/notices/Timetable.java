package nl.klankbord.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import nl.klankbord.base.WorkingDays;
import org.jspecify.annotations.Nullable;

/** When a notice goes by mail: at once, or with the next overview, on a working day, and never in quiet hours. */
final class Timetable {

    /** Overviews come at the beginning of the day. */
    private static final LocalTime OVERVIEW = LocalTime.of(8, 0);

    private static final WorkingDays DAYS = WorkingDays.national();

    private Timetable() {}

    /** Null for never. */
    static @Nullable Instant due(Pace pace, Instant now, QuietHours hours) {
        return switch (pace) {
            case DIRECT -> hours.next(now);
            case DAILY -> hours.next(nextOverview(now));
            case WEEKLY -> hours.next(nextWeekly(now));
            case OFF -> null;
        };
    }

    /** Whether overviews go on this day. */
    static boolean isDayOfOverviews(LocalDate day) {
        return DAYS.isWorked(day);
    }

    /** When the overview of this day goes, for who has these quiet hours. */
    static Instant overview(LocalDate day, QuietHours hours) {
        return hours.next(morning(day));
    }

    private static Instant nextOverview(Instant now) {
        var today = now.atZone(QuietHours.HERE).toLocalDate();
        var first = morning(DAYS.onOrAfter(today));
        return first.isAfter(now) ? first : morning(DAYS.onOrAfter(today.plusDays(1)));
    }

    /** On Monday; when that is a holiday, on the first working day after it. */
    private static Instant nextWeekly(Instant now) {
        var today = now.atZone(QuietHours.HERE).toLocalDate();
        var first = morning(DAYS.onOrAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
        return first.isAfter(now)
                ? first
                : morning(DAYS.onOrAfter(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(OVERVIEW).atZone(QuietHours.HERE).toInstant();
    }
}
