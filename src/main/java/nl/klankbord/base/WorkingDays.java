package nl.klankbord.base;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;

/**
 * Counts in working days: not on Saturday and Sunday, not on the days of article 3 of the Algemene termijnenwet (with
 * Good Friday, which its second paragraph equates), and not on the days off of who must do the work. A working day
 * counts for all of its hours, so what begins on Thursday at three and takes two days ends on Monday at three.
 */
public final class WorkingDays {

    /** Where days begin and end. */
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final WorkingDays NATIONAL = new WorkingDays(Set.of(), Set.of());

    /** Nobody is off for longer; a calendar without any working day ends here. */
    private static final int LONGEST_SEARCH = 3_660;

    private final Set<LocalDate> free;
    private final Set<LocalDate> worked;

    private WorkingDays(Set<LocalDate> free, Set<LocalDate> worked) {
        this.free = free;
        this.worked = worked;
    }

    /** Without days off of anybody's own. */
    public static WorkingDays national() {
        return NATIONAL;
    }

    /** With days off besides those of the law. */
    public static WorkingDays without(Set<LocalDate> free) {
        return of(free, Set.of());
    }

    /**
     * With days off besides those of the law, and days that are worked although the law or the weekend says otherwise. A
     * day that stands in both is worked.
     */
    public static WorkingDays of(Set<LocalDate> free, Set<LocalDate> worked) {
        return new WorkingDays(Set.copyOf(free), Set.copyOf(worked));
    }

    public boolean isWorked(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !free.contains(day)
                && !isHoliday(day);
    }

    /** Whether article 3 of the Algemene termijnenwet names or equates this day. */
    public static boolean isHoliday(LocalDate day) {
        return isFixedHoliday(day) || isAroundEaster(day);
    }

    private static boolean isFixedHoliday(LocalDate day) {
        var number = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> number == 1;
            case APRIL -> day.equals(kingsDay(day.getYear()));
            case MAY -> number == 5;
            case DECEMBER -> number == 25 || number == 26;
            default -> false;
        };
    }

    static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Good Friday, Easter Monday, Ascension Day, Whit Monday; Sundays are off anyway. */
    private static boolean isAroundEaster(LocalDate day) {
        return switch ((int) (day.toEpochDay() - easter(day.getYear()).toEpochDay())) {
            case -2, 1, 39, 50 -> true;
            default -> false;
        };
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - b / 4 - g + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** This day, or the first working day after it: where a term ends that would end on a day off (article 1). */
    public LocalDate onOrAfter(LocalDate day) {
        var found = day;
        for (var tries = 0; tries < LONGEST_SEARCH && !isWorked(found); tries++) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The moment at which this day is over. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    /** So many whole working days. */
    public static Duration days(long number) {
        return Duration.ofDays(number);
    }

    /** The moment at which so much working time has passed since then. Cost: a step for each day between. */
    public Instant plus(Instant from, Duration work) {
        var left = work;
        var at = from;
        for (var day = LocalDate.ofInstant(from, HERE); ; day = day.plusDays(1)) {
            if (!isWorked(day)) {
                at = startOf(onOrAfter(day));
                day = LocalDate.ofInstant(at, HERE);
                if (!isWorked(day)) {
                    return at;
                }
            }
            var rest = Duration.between(at, endOf(day));
            if (left.compareTo(rest) <= 0) {
                return at.plus(left);
            }
            left = left.minus(rest);
            at = endOf(day);
        }
    }

    /** The working time between two moments; none when the second is not the later. Cost: a step for each day. */
    public Duration between(Instant from, Instant until) {
        var work = Duration.ZERO;
        var at = from;
        while (at.isBefore(until)) {
            var day = LocalDate.ofInstant(at, HERE);
            var end = endOf(day).isBefore(until) ? endOf(day) : until;
            if (isWorked(day)) {
                work = work.plus(Duration.between(at, end));
            }
            at = end;
        }
        return work;
    }
}
