package nl.klankbord.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.national();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingDays.HERE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, Nieuwjaar",
        "2027-03-26, Goede Vrijdag",
        "2027-03-29, tweede paasdag",
        "2027-04-27, Koningsdag",
        "2027-05-05, Bevrijdingsdag is free every year",
        "2027-05-06, Hemelvaart",
        "2027-05-17, tweede pinksterdag",
        "2026-12-25, Kerst",
        "2028-12-26, tweede kerstdag",
        "2025-04-26, Koningsdag moves to Saturday when the 27th is a Sunday",
        "2031-04-26, again",
        "2024-04-01, tweede paasdag in April",
        "2038-04-26, tweede paasdag at its latest"
    })
    void theDaysOfTheLawAreNotWorked(LocalDate day, String why) {
        assertThat(days.isWorked(day)).as(why).isFalse();
        assertThat(WorkingDays.isHoliday(day)).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-24, Christmas Eve",
        "2027-12-31, New Year's Eve",
        "2031-04-28, the day after a Koningsdag that moved",
        "2026-05-04, Dodenherdenking",
        "2027-04-26, the day before Koningsdag"
    })
    void otherDaysAre(LocalDate day, String why) {
        assertThat(days.isWorked(day)).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easterIsWhereTheAlmanacHasIt(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-03T15:00, 2, 2027-06-07T15:00, over a weekend",
        "2027-06-05T11:00, 1, 2027-06-08T00:00, from a Saturday: the whole of Monday",
        "2027-05-04T09:00, 2, 2027-05-10T09:00, over Bevrijdingsdag Hemelvaart and a weekend",
        "2027-03-25T12:00, 1, 2027-03-30T12:00, over Easter and a change of the clocks",
        "2027-10-29T12:00, 1, 2027-11-01T12:00, over the other change of the clocks"
    })
    void timeGoesOnInWorkingDaysOnly(String from, int number, String until, String why) {
        assertThat(days.plus(at(from), WorkingDays.days(number))).as(why).isEqualTo(at(until));
    }

    @Test
    void aPartnersOwnDaysOffCountAndADayThatItWorksDoesNot() {
        var off = LocalDate.parse("2027-06-04");
        assertThat(WorkingDays.without(Set.of(off)).plus(at("2027-06-03T15:00"), WorkingDays.days(1)))
                .isEqualTo(at("2027-06-07T15:00"));
        var liberation = LocalDate.parse("2027-05-05");
        assertThat(WorkingDays.of(Set.of(), Set.of(liberation)).isWorked(liberation))
                .isTrue();
    }

    @Test
    void aTermThatWouldEndOnADayOffEndsOnTheFirstWorkingDayAfterIt() {
        assertThat(days.onOrAfter(LocalDate.parse("2027-05-05"))).isEqualTo(LocalDate.parse("2027-05-07"));
        assertThat(days.onOrAfter(LocalDate.parse("2027-06-04"))).isEqualTo(LocalDate.parse("2027-06-04"));
    }

    @Test
    void addingAndMeasuringAreEachOthersMirror() {
        var random = new Random(4);
        var start = at("2026-01-01T00:00");
        for (var n = 0; n < 3_000; n++) {
            var from = start.plusSeconds(random.nextInt(86_400 * 900));
            var work = Duration.ofSeconds(random.nextInt(86_400 * (n % 5 == 0 ? 60 : 3)));
            var until = days.plus(from, work);
            assertThat(days.between(from, until)).isEqualTo(work);
            assertThat(days.between(until, from)).isEqualTo(Duration.ZERO);
        }
    }
}
