package nl.klankbord.opinion.matching;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** By when somebody could have an opinion ready. */
public final class Promise {

    /** Nobody is asked to wait for longer; days on which no end comes in sight end here. */
    private static final int LONGEST = 366;

    private Promise() {}

    /**
     * The day on which so many working days have passed, not counting those on which the person is away, and on which the
     * person works; null when that is more than a year ahead.
     *
     * @param worked days on which the person's organisation works
     * @param away days on which the person is absent
     * @param present days on which the person works
     */
    public static @Nullable LocalDate day(
            LocalDate today,
            int term,
            Predicate<LocalDate> worked,
            Predicate<LocalDate> away,
            Predicate<LocalDate> present) {
        var left = term;
        for (var day = today.plusDays(1); !day.isAfter(today.plusDays(LONGEST)); day = day.plusDays(1)) {
            if (!worked.test(day) || away.test(day)) {
                continue;
            }
            left--;
            if (left <= 0 && present.test(day)) {
                return day;
            }
        }
        return null;
    }
}
