package nl.klankbord.planning;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * How a series goes from day to day, by the numbers of a {@link Grid}: which days may begin one, after which day of a
 * lesson the next is looked for, and where it is looked for when that day is left out.
 */
interface Steps {

    boolean begins(int day);

    /** The first day for the lesson after one on this day; past the grid when there is none. */
    int after(int day);

    /** The day to look at instead when this one is left out. */
    int instead(int day);

    /** What leaving out costs. */
    int leavingOut();

    /** All lessons are at the same time of day. */
    boolean sameTime();

    static Steps of(Pattern pattern, Grid grid) {
        return switch (pattern) {
            case Pattern.Free free -> new Free(free.daysBetween());
            case Pattern.EveryWeeks every -> new Weekly(grid, every.weeks(), every.weekday());
            case Pattern.EveryMonth every -> new Monthly(grid, every.nth(), every.weekday());
        };
    }

    /** On any day that is far enough from the one before. */
    record Free(int daysBetween) implements Steps {

        @Override
        public boolean begins(int day) {
            return true;
        }

        @Override
        public int after(int day) {
            return day + daysBetween;
        }

        @Override
        public int instead(int day) {
            return day + 1;
        }

        @Override
        public int leavingOut() {
            return 0;
        }

        @Override
        public boolean sameTime() {
            return false;
        }
    }

    /** So many weeks apart. */
    record Weekly(Grid grid, int weeks, @Nullable DayOfWeek weekday) implements Steps {

        @Override
        public boolean begins(int day) {
            return weekday == null || grid.day(day).getDayOfWeek() == weekday;
        }

        @Override
        public int after(int day) {
            return day + 7 * weeks;
        }

        @Override
        public int instead(int day) {
            return after(day);
        }

        @Override
        public int leavingOut() {
            return Rule.SKIPPED.weight();
        }

        @Override
        public boolean sameTime() {
            return true;
        }
    }

    /** On the n-th of a weekday of every month. */
    record Monthly(Grid grid, int nth, @Nullable DayOfWeek weekday) implements Steps {

        @Override
        public boolean begins(int day) {
            var date = grid.day(day);
            return (weekday == null || date.getDayOfWeek() == weekday)
                    && date.with(TemporalAdjusters.dayOfWeekInMonth(nth, date.getDayOfWeek()))
                            .equals(date);
        }

        @Override
        public int after(int day) {
            var date = grid.day(day);
            return grid.number(date.withDayOfMonth(1)
                    .plusMonths(1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(nth, date.getDayOfWeek())));
        }

        @Override
        public int instead(int day) {
            return after(day);
        }

        @Override
        public int leavingOut() {
            return Rule.SKIPPED.weight();
        }

        @Override
        public boolean sameTime() {
            return true;
        }
    }
}
