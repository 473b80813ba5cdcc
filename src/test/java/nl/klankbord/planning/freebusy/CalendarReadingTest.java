package nl.klankbord.planning.freebusy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.klankbord.planning.Span;
import nl.klankbord.planning.freebusy.CalendarReading.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReadingTest {

    private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:W. Europe Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    private static Times read(String components) {
        return new CalendarReading(FROM, UNTIL)
                .read(("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + components + "\nEND:VCALENDAR\n")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:a\nDTSTAMP:20260101T000000Z\nSUMMARY:Geheim overleg\n" + lines + "\nEND:VEVENT\n";
    }

    private static Span span(String from, String until) {
        return new Span(Instant.parse(from), Instant.parse(until));
    }

    @Test
    void anAppointmentIsRightInEveryWayToWriteItsTime() {
        assertThat(read(event("DTSTART:20270602T070000Z\nDTEND:20270602T080000Z"))
                        .spans())
                .containsExactly(span("2027-06-02T07:00:00Z", "2027-06-02T08:00:00Z"));
        assertThat(read(event("DTSTART:20270602T090000\nDURATION:PT1H")).spans())
                .as("without a zone it is time here")
                .containsExactly(span("2027-06-02T07:00:00Z", "2027-06-02T08:00:00Z"));
        assertThat(read(ZONE
                                + event("DTSTART;TZID=W. Europe Standard Time:20270602T090000\n"
                                        + "DTEND;TZID=W. Europe Standard Time:20270602T100000"))
                        .spans())
                .containsExactly(span("2027-06-02T07:00:00Z", "2027-06-02T08:00:00Z"));
        assertThat(read(event("DTSTART;VALUE=DATE:20270602\nDTEND;VALUE=DATE:20270604"))
                        .spans())
                .containsExactly(span("2027-06-01T22:00:00Z", "2027-06-03T22:00:00Z"));
        assertThat(read(event("DTSTART;VALUE=DATE:20270602")).spans())
                .containsExactly(span("2027-06-01T22:00:00Z", "2027-06-02T22:00:00Z"));
    }

    @Test
    void wholeDaysThatComeBackAreWholeDaysHere() {
        assertThat(read(event("DTSTART;VALUE=DATE:20261231\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3"))
                        .spans())
                .containsExactly(
                        span("2027-01-30T23:00:00Z", "2027-01-31T23:00:00Z"),
                        span("2027-03-30T22:00:00Z", "2027-03-31T22:00:00Z"));
    }

    @Test
    void whatIsFreeOrCancelledDoesNotCount() {
        var time = "DTSTART:20270602T070000Z\nDTEND:20270602T080000Z\n";
        assertThat(read(event(time + "TRANSP:TRANSPARENT")).spans()).isEmpty();
        assertThat(read(event(time + "STATUS:CANCELLED")).spans()).isEmpty();
        assertThat(read(event(time + "X-MICROSOFT-CDO-BUSYSTATUS:FREE")).spans())
                .isEmpty();
        assertThat(read(event(time + "STATUS:TENTATIVE")).spans()).hasSize(1);
    }

    @Test
    void aSeriesKeepsItsLocalTimeOverTheChangeOfTheClock() {
        var weekly = read(ZONE
                + event("DTSTART;TZID=W. Europe Standard Time:20200106T090000\nDURATION:PT1H\n"
                        + "RRULE:FREQ=WEEKLY;BYDAY=MO"));

        assertThat(weekly.spans()).hasSize(52);
        assertThat(weekly.spans())
                .contains(
                        span("2027-03-22T08:00:00Z", "2027-03-22T09:00:00Z"),
                        span("2027-03-29T07:00:00Z", "2027-03-29T08:00:00Z"),
                        span("2027-11-01T08:00:00Z", "2027-11-01T09:00:00Z"));
    }

    @Test
    void whatWasTakenOutOfASeriesOrMovedIsNotWhereItWas() {
        var spans = read(event(
                                "DTSTART:20270601T070000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20270602T070000Z")
                        + event("RECURRENCE-ID:20270603T070000Z\nDTSTART:20270603T120000Z\nDTEND:20270603T130000Z"))
                .spans();

        assertThat(spans)
                .containsExactly(
                        span("2027-06-01T07:00:00Z", "2027-06-01T08:00:00Z"),
                        span("2027-06-03T12:00:00Z", "2027-06-03T13:00:00Z"),
                        span("2027-06-04T07:00:00Z", "2027-06-04T08:00:00Z"));
    }

    @Test
    void timesThatSomebodyPublishesAsFreeAndBusyAreRead() {
        var busy = read("""
                BEGIN:VFREEBUSY
                UID:a
                DTSTAMP:20260101T000000Z
                FREEBUSY;FBTYPE=BUSY:20270602T070000Z/PT1H,20270603T070000Z/20270603T080000Z
                FREEBUSY;FBTYPE=FREE:20270604T070000Z/PT1H
                END:VFREEBUSY""");
        assertThat(busy.spans())
                .containsExactly(
                        span("2027-06-02T07:00:00Z", "2027-06-02T08:00:00Z"),
                        span("2027-06-03T07:00:00Z", "2027-06-03T08:00:00Z"));
    }

    @Test
    void whatMeetsIsOneAndNothingLiesOutsideThePeriod() {
        var times = read(event("DTSTART:20261231T230000Z\nDTEND:20270101T010000Z")
                + event("DTSTART:20270101T003000Z\nDTEND:20270101T020000Z")
                + event("DTSTART:20300101T003000Z\nDTEND:20300101T020000Z"));
        assertThat(times.spans()).containsExactly(span("2027-01-01T00:00:00Z", "2027-01-01T02:00:00Z"));
        assertThat(times.state()).isEqualTo(CalendarState.READ);
    }

    @Test
    void noTitleIsReadAtAll() {
        var text = CalendarText.essence(("BEGIN:VCALENDAR\n"
                                + event(
                                        "DTSTART:20270602T070000Z\nLOCATION:Thuis\nATTENDEE:mailto:a@b.nl\n"
                                                + "DESCRIPTION:nog meer\n  geheims\nBEGIN:VALARM\nDTSTART:20270602T070000Z\nEND:VALARM")
                                + "END:VCALENDAR")
                        .getBytes(StandardCharsets.UTF_8))
                .text();
        assertThat(text)
                .doesNotContain("Geheim", "geheims", "Thuis", "mailto", "VALARM")
                .contains("DTSTART:20270602T070000Z")
                .containsOnlyOnce("DTSTART");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=2000000000",
                "FREQ=HOURLY;UNTIL=99991231T235959Z",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6;BYMINUTE=0,1,2,3;BYSECOND=0,1,2,3",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31",
                "FREQ=YEARLY;BYDAY=53MO;BYSETPOS=-366",
                "FREQ=DAILY;COUNT=2147483647;INTERVAL=1",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=WEEKLY;COUNT=99999999999999999999",
                "FREQ=NEVER",
                ""
            })
    void aRuleWithoutAnEndEnds(String rule) {
        var began = System.nanoTime();

        var times = read(
                event("DTSTART:19000101T070000Z\nDURATION:PT1H\nRRULE:" + rule).repeat(20));

        assertThat(times.spans()).hasSizeLessThanOrEqualTo(CalendarReading.MOST_SPANS);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(25));
    }

    @Test
    void aZoneWhoseRulesNeverEndHoldsNothingUp() {
        var zone = ZONE.replace("FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY");
        var began = System.nanoTime();

        read(zone
                + event("DTSTART;TZID=W. Europe Standard Time:20270602T090000\nDURATION:PT1H")
                        .repeat(200));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void tooManyTimesAreCutOff() {
        var times = read(event("DTSTART:20270101T000000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY")
                .concat(events(7_000)));
        assertThat(times.spans()).hasSize(CalendarReading.MOST_SPANS);
        assertThat(times.state()).isEqualTo(CalendarState.READ_PARTLY);
    }

    private static String events(int number) {
        var all = new StringBuilder();
        for (var minute = 0; minute < number; minute++) {
            var begin = Instant.parse("2027-02-01T00:00:00Z").plusSeconds(minute * 1_800L);
            var written = begin.toString().replaceAll("[-:]", "");
            all.append(event("DTSTART:" + written + "\nDURATION:PT5M"));
        }
        return all.toString();
    }

    @Test
    void whatIsNoCalendarIsSaidToBeNone() {
        for (var text : List.of("", "<html>BEGIN:VCALENDAR", "\u0000\u0001", "BEGIN:VCARD\nEND:VCARD")) {
            assertThat(new CalendarReading(FROM, UNTIL)
                            .read(text.getBytes(StandardCharsets.UTF_8))
                            .state())
                    .isEqualTo(CalendarState.NOT_A_CALENDAR);
        }
    }

    /** A calendar in which pieces were changed for others of the language itself. */
    @Test
    void aBrokenCalendarBreaksNothing() {
        var pieces = List.of(
                "BEGIN:",
                "END:",
                "VEVENT",
                "VCALENDAR",
                "\r\n",
                "\r\n ",
                "DTSTART",
                ":",
                ";",
                ",",
                "=",
                "TZID=",
                "VALUE=DATE",
                "PT",
                "-P1D",
                "20270229T250000",
                "99999999T999999Z",
                "RRULE:FREQ=DAILY;",
                "COUNT=-1",
                "INTERVAL=0",
                "\u0000",
                "\"",
                "\\n",
                "RDATE;VALUE=PERIOD:20270101T000000Z/PT1H",
                "EXDATE:",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:",
                "FREEBUSY:",
                "/");
        var whole = "BEGIN:VCALENDAR\nVERSION:2.0\n" + ZONE
                + event(
                        "DTSTART;TZID=W. Europe Standard Time:20270602T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=5")
                + "END:VCALENDAR\n";
        var dice = new Random(7);
        for (var turn = 0; turn < 4_000; turn++) {
            var text = new StringBuilder(whole);
            for (var change = dice.nextInt(5); change >= 0; change--) {
                var at = dice.nextInt(text.length());
                text.replace(
                        at, Math.min(text.length(), at + dice.nextInt(12)), pieces.get(dice.nextInt(pieces.size())));
            }
            var times = new CalendarReading(FROM, UNTIL).read(text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(times.spans()).as(text.toString()).allSatisfy(span -> assertThat(span.from())
                    .isBetween(FROM, UNTIL)
                    .isBefore(span.until()));
        }
    }
}
