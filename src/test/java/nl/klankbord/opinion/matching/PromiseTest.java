package nl.klankbord.opinion.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.klankbord.base.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2027-03-09");

    private static @Nullable LocalDate promise(
            LocalDate today, Predicate<LocalDate> away, Predicate<LocalDate> present) {
        return Promise.day(today, 10, WorkingDays.national()::isWorked, away, present);
    }

    @Test
    void tenWorkingDaysAreTwoWeeks() {
        assertThat(promise(TUESDAY, _ -> false, _ -> true)).isEqualTo("2027-03-23");
    }

    @Test
    void goodFridayAndEasterMondayDoNotCount() {
        assertThat(promise(LocalDate.parse("2027-03-16"), _ -> false, _ -> true))
                .isEqualTo("2027-04-01");
    }

    @Test
    void whatIsAskedAtTheWeekendBeginsOnMonday() {
        assertThat(promise(LocalDate.parse("2027-03-06"), _ -> false, _ -> true))
                .isEqualTo("2027-03-19");
    }

    @Test
    void daysAwayDoNotCount() {
        Predicate<LocalDate> holiday =
                day -> !day.isBefore(LocalDate.parse("2027-03-15")) && !day.isAfter(LocalDate.parse("2027-03-19"));
        assertThat(promise(TUESDAY, holiday, _ -> true)).isEqualTo("2027-04-01");
    }

    @Test
    void itEndsOnADayOnWhichThePersonWorks() {
        assertThat(promise(TUESDAY, _ -> false, day -> day.getDayOfWeek() == DayOfWeek.THURSDAY))
                .isEqualTo("2027-03-25");
    }

    @Test
    void whoLeavesForAnUnknownTimePromisesNothing() {
        assertThat(promise(TUESDAY, day -> day.isAfter(LocalDate.parse("2027-03-12")), _ -> true))
                .isNull();
    }
}
