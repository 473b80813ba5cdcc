package nl.klankbord.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.partners.CouncilEvening.OnDate;
import nl.klankbord.partners.CouncilEvening.OnWeekday;
import org.junit.jupiter.api.Test;

class PremisesTest {

    private static Room room(String name, int seats, String opens, String closes) {
        return new Room(RoomId.random(), name, seats, "Markt 1", true, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    @Test
    void aCouncilEveningIsADateOrAWeekdayThatComesBack() {
        var second = new OnWeekday(2, DayOfWeek.THURSDAY);
        assertThat(second.isOn(LocalDate.of(2027, 1, 14))).isTrue();
        assertThat(second.isOn(LocalDate.of(2027, 1, 7))).isFalse();
        assertThat(new OnWeekday(OnWeekday.LAST, DayOfWeek.MONDAY).isOn(LocalDate.of(2027, 5, 31)))
                .isTrue();
        assertThat(new OnWeekday(OnWeekday.EVERY, DayOfWeek.MONDAY).isOn(LocalDate.of(2027, 5, 24)))
                .isTrue();
        assertThat(new OnDate(LocalDate.of(2027, 1, 21)).isOn(LocalDate.of(2027, 1, 21)))
                .isTrue();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Stream.of(
                        new OnWeekday(2, DayOfWeek.THURSDAY),
                        new OnWeekday(OnWeekday.LAST, DayOfWeek.SUNDAY),
                        new OnDate(LocalDate.of(2027, 1, 21)))
                .forEach(evening ->
                        assertThat(CouncilEvening.parse(evening.toString())).contains(evening));
        assertThat(CouncilEvening.parse("5 THURSDAY")).isEmpty();
        assertThat(CouncilEvening.parse("2 THORSDAY")).isEmpty();
        assertThat(CouncilEvening.parse("2027-02-30")).isEmpty();
    }

    @Test
    void aRoomNeedsSeatsHoursAndANameOfItsOwn() {
        var premises = new Premises(
                SchoolRegion.ZUID,
                List.of(),
                List.of(
                        room("Markt", 0, "09:00", "17:00"),
                        room("MARKT", 5, "17:00", "09:00"),
                        room("", 5, "09:00", "17:00")));

        assertThat(PremisesRules.flaws(PremisesRules.tidied(premises)))
                .containsExactlyInAnyOrder(
                        new PartnerOutcome.Flaw("rooms", PartnerOutcome.Reason.EMPTY),
                        new PartnerOutcome.Flaw("rooms", PartnerOutcome.Reason.OUT_OF_RANGE),
                        new PartnerOutcome.Flaw("rooms", PartnerOutcome.Reason.TWICE));
    }

    @Test
    void schoolHolidaysDifferByRegionAndEndWhereTheyAreNotPublished() {
        var holidays = SchoolHolidays.published();
        var autumn = LocalDate.of(2026, 10, 12);
        assertThat(holidays.on(SchoolRegion.NOORD, autumn)).isPresent();
        assertThat(holidays.on(SchoolRegion.ZUID, autumn)).isEmpty();
        assertThat(holidays.lastKnownDay()).isEqualTo(LocalDate.of(2029, 9, 2));
        assertThat(holidays.on(SchoolRegion.ZUID, LocalDate.of(2029, 12, 26))).isEmpty();
    }

    /** Every holiday but Christmas and the fixed ones is told by Saturday to Sunday, in each of three regions. */
    @Test
    void everyPublishedHolidayBeginsOnASaturdayAndEndsOnASunday() {
        var holidays = SchoolHolidays.published();
        for (var region : SchoolRegion.values()) {
            var counted = LocalDate.of(2025, 8, 1)
                    .datesUntil(holidays.lastKnownDay().plusDays(1))
                    .flatMap(day -> holidays.on(region, day).stream())
                    .distinct()
                    .toList();
            assertThat(counted).hasSize(20).allSatisfy(holiday -> {
                assertThat(holiday.first().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
                assertThat(holiday.last().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            });
        }
    }
}
