package nl.klankbord.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(QuietHours.HERE).toInstant();
    }

    private static @Nullable String local(@Nullable Instant moment) {
        return moment == null
                ? null
                : moment.atZone(QuietHours.HERE).toLocalDateTime().toString();
    }

    @ParameterizedTest
    @CsvSource({
        // Tuesday in working hours, in the evening, at night
        "2027-03-09T14:30, 2027-03-09T14:30",
        "2027-03-09T18:00, 2027-03-10T08:00",
        "2027-03-09T23:59, 2027-03-10T08:00",
        "2027-03-10T07:59, 2027-03-10T08:00",
        "2027-03-10T08:00, 2027-03-10T08:00",
        // Friday evening and in the weekend
        "2027-03-12T17:59, 2027-03-12T17:59",
        "2027-03-12T18:00, 2027-03-15T08:00",
        "2027-03-13T12:00, 2027-03-15T08:00",
        "2027-03-14T23:00, 2027-03-15T08:00",
        // The night in which the clock goes forward, and back
        "2027-03-28T01:30, 2027-03-29T08:00",
        "2027-10-31T02:30, 2027-11-01T08:00"
    })
    void mailAtOnceWaitsForTheEndOfTheQuietHours(String now, String due) {
        assertThat(local(Timetable.due(Pace.DIRECT, at(now), QuietHours.USUAL))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-09T07:30, 2027-03-09T08:00",
        "2027-03-09T08:00, 2027-03-10T08:00",
        "2027-03-09T14:30, 2027-03-10T08:00",
        "2027-03-12T14:30, 2027-03-15T08:00",
        // Over Easter, and Ascension Day
        "2027-03-27T14:30, 2027-03-30T08:00",
        "2027-05-05T12:00, 2027-05-07T08:00"
    })
    void theOverviewOfTheDayComesInTheMorning(String now, String due) {
        assertThat(local(Timetable.due(Pace.DAILY, at(now), NEVER))).isEqualTo(due);
    }

    @Test
    void anOverviewInQuietHoursComesAfterThem() {
        assertThat(local(Timetable.due(Pace.DAILY, at("2027-03-12T14:30"), QuietHours.USUAL)))
                .isEqualTo("2027-03-15T08:00");
        var late = new QuietHours(LocalTime.of(17, 0), LocalTime.of(10, 0), false);
        assertThat(local(Timetable.due(Pace.DAILY, at("2027-03-12T14:30"), late)))
                .isEqualTo("2027-03-15T10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-15T07:30, 2027-03-15T08:00",
        "2027-03-15T08:00, 2027-03-22T08:00",
        "2027-03-09T14:30, 2027-03-15T08:00",
        "2027-03-14T23:00, 2027-03-15T08:00",
        // Easter Monday
        "2027-03-25T12:00, 2027-03-30T08:00"
    })
    void theOverviewOfTheWeekComesOnMonday(String now, String due) {
        assertThat(local(Timetable.due(Pace.WEEKLY, at(now), QuietHours.USUAL))).isEqualTo(due);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        assertThat(Timetable.due(Pace.OFF, at("2027-03-09T14:30"), NEVER)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 13:00, 2027-03-09T12:30, 2027-03-09T13:00",
        "12:00, 13:00, 2027-03-09T13:00, 2027-03-09T13:00",
        "12:00, 13:00, 2027-03-09T11:59, 2027-03-09T11:59",
        "09:00, 09:00, 2027-03-09T03:00, 2027-03-09T03:00",
        "00:00, 23:00, 2027-03-09T00:00, 2027-03-09T23:00",
        "01:00, 00:00, 2027-03-09T12:00, 2027-03-10T00:00",
        "22:00, 02:30, 2027-03-28T01:00, 2027-03-28T03:30"
    })
    void anyHoursCanBeQuiet(LocalTime from, LocalTime until, String now, String due) {
        assertThat(local(new QuietHours(from, until, false).next(at(now)))).isEqualTo(due);
    }
}
