package nl.klankbord.partners;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/** An evening on which the council of a partner meets: a date, or a weekday that comes back. */
public sealed interface CouncilEvening {

    /** When the evening begins, as far as planning is concerned. */
    LocalTime BEGINS = LocalTime.of(17, 0);

    /** Whether the council meets in the evening of this day. */
    boolean isOn(LocalDate day);

    /** On one date. */
    record OnDate(LocalDate date) implements CouncilEvening {

        @Override
        public boolean isOn(LocalDate day) {
            return day.equals(date);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * On a weekday of every month.
     *
     * @param nth the first to the fourth of the month, {@link #LAST}, or {@link #EVERY} one of them
     */
    record OnWeekday(int nth, DayOfWeek weekday) implements CouncilEvening {

        public static final int EVERY = 0;
        public static final int LAST = -1;

        public OnWeekday {
            if (nth < LAST || nth > 4) {
                throw new IllegalArgumentException("No such weekday of a month: " + nth);
            }
        }

        @Override
        public boolean isOn(LocalDate day) {
            return day.getDayOfWeek() == weekday
                    && (nth == EVERY
                            || day.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                                    .equals(day));
        }

        @Override
        public String toString() {
            return nth + " " + weekday;
        }
    }

    /** Reads what {@code toString} of either writes: {@code 2027-01-21} or {@code 2 THURSDAY}. */
    static Optional<CouncilEvening> parse(String text) {
        var weekday = Written.WEEKDAY.matcher(text);
        try {
            return Optional.of(
                    weekday.matches()
                            ? new OnWeekday(Integer.parseInt(weekday.group(1)), DayOfWeek.valueOf(weekday.group(2)))
                            : new OnDate(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How a weekday is written. */
    final class Written {

        private static final Pattern WEEKDAY =
                Pattern.compile("(-1|[0-4]) ((?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)");

        private Written() {}
    }
}
