package nl.klankbord.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When a notice goes by mail: at once, or with the next overview, and never in quiet hours. */
final class Timetable {

    /** Overviews come at the beginning of the day. */
    private static final LocalTime OVERVIEW = LocalTime.of(8, 0);

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

    private static Instant nextOverview(Instant now) {
        var today = now.atZone(QuietHours.HERE).toLocalDate();
        var first = today.atTime(OVERVIEW).atZone(QuietHours.HERE).toInstant();
        return first.isAfter(now)
                ? first
                : today.plusDays(1).atTime(OVERVIEW).atZone(QuietHours.HERE).toInstant();
    }

    private static Instant nextWeekly(Instant now) {
        var today = now.atZone(QuietHours.HERE).toLocalDate();
        var monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .atTime(OVERVIEW)
                .atZone(QuietHours.HERE)
                .toInstant();
        return monday.isAfter(now)
                ? monday
                : today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(OVERVIEW)
                        .atZone(QuietHours.HERE)
                        .toInstant();
    }
}
