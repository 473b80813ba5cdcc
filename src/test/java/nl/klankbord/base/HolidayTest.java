package nl.klankbord.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, NEW_YEAR",
        "2027-03-26, GOOD_FRIDAY",
        "2027-03-28, EASTER",
        "2027-03-29, EASTER_MONDAY",
        "2027-04-27, KINGS_DAY",
        "2025-04-26, KINGS_DAY",
        "2027-05-05, LIBERATION_DAY",
        "2027-05-06, ASCENSION",
        "2027-05-16, WHITSUN",
        "2027-05-17, WHIT_MONDAY",
        "2027-12-25, CHRISTMAS",
        "2027-12-26, BOXING_DAY"
    })
    void eachHolidayHasItsDay(LocalDate day, Holiday holiday) {
        assertThat(Holiday.on(day)).contains(holiday);
    }

    @Test
    void nobodyWorksOnThemAndOnNoOtherWorkingDayIsOne() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2034; day = day.plusDays(1)) {
            var holiday = Holiday.on(day);
            if (holiday.isPresent()) {
                assertThat(WorkingDays.national().isWorked(day)).as("%s", day).isFalse();
            }
            if (WorkingDays.isHoliday(day)) {
                assertThat(holiday).as("%s", day).isPresent();
            }
        }
    }
}
