package nl.klankbord.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.base.PlainText;
import nl.klankbord.mail.MailPart.Calendar.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private static final Instant STAMP = Instant.parse("2026-03-20T10:15:30Z");
    private static final LocalDateTime NINE = LocalDateTime.of(2027, 5, 11, 9, 0);
    private static final Party PORTAL = new Party("Sanne de Wit", "klankbord@de6.example");
    private static final Party NOOR = new Party("Noor van Zundert", "noor@zundert.example");

    /** What breaks writers: what the format means something by, and what is long in UTF-8. */
    private static final List<String> PIECES = List.of(
            "a",
            "Omgevingswet",
            " ",
            "\n",
            "\r\n",
            "\r",
            ";",
            ",",
            "\\",
            "\\n",
            "\\\\,",
            ":",
            "\"",
            "'",
            "^n",
            "^'",
            "\u20ac",
            "\u00e9",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "e\u0301",
            "\u2028",
            "\u0085",
            "\u000b",
            "\f",
            "\t",
            "\u0000",
            "\u0007",
            "\u202e",
            "\ud83d",
            "BEGIN:VEVENT",
            "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
            "\nATTENDEE:mailto:x@y",
            "=3D",
            "%0D%0A",
            "<script>");

    private static Event event(String title, String place, String text) {
        return new Event(
                "lesson-1@klankbord",
                3,
                STAMP,
                NINE,
                NINE.plusHours(3),
                title,
                place,
                text,
                "https://klankbord.example/x?a=b&c=d");
    }

    private static String invitation(Event event, Party organiser, Party attendee) {
        return CalendarWriter.invitation(Kind.REQUEST, event, organiser, attendee, true);
    }

    private static VEvent onlyEvent(String text) {
        var read = Biweekly.parse(text).all();
        assertThat(read).hasSize(1);
        ICalendar calendar = read.getFirst();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static String hostile(Random random) {
        var text = IntStream.range(0, random.nextInt(12))
                .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
        // So long that each kind of character once stands at the border of a line.
        return random.nextBoolean() ? text : "x".repeat(random.nextInt(90)) + text.repeat(1 + random.nextInt(4));
    }

    private static Stream<String> lines(String text) {
        assertThat(text).endsWith("\r\n");
        return Stream.of(text.split("\r\n"));
    }

    @RepeatedTest(40)
    void whateverPeopleTypeIsReadBackAndBreaksNothing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var n = 0; n < 50; n++) {
            var event = event(hostile(random), hostile(random), hostile(random));
            var organiser = new Party(hostile(random), PORTAL.address());
            var attendee = new Party(hostile(random), NOOR.address());
            var text = invitation(event, organiser, attendee);

            assertThat(lines(text)).allSatisfy(line -> {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(CalendarText.LINE);
                assertThat(PlainText.hidesSomething(line)).isFalse();
                assertThat(line).isNotBlank();
            });
            var read = onlyEvent(text);
            assertThat(read.getSummary().getValue()).isEqualTo(CalendarText.line(event.title()));
            assertThat(read.getLocation() == null ? "" : read.getLocation().getValue())
                    .isEqualTo(CalendarText.line(event.place()));
            assertThat(
                            read.getDescription() == null
                                    ? ""
                                    : read.getDescription().getValue())
                    .isEqualTo(CalendarText.lines(event.text()));
            assertThat(read.getOrganizer().getEmail()).isEqualTo(PORTAL.address());
            assertThat(read.getAttendees()).extracting(one -> one.getEmail()).containsExactly(NOOR.address());
            assertThat(read.getDateStart().getValue()).isEqualTo(CalendarZone.date(NINE));
            assertThat(read.getSequence().getValue()).isEqualTo(3);
        }
    }

    @Test
    void aLineMayBeFullButNotMore() {
        for (var length = 60; length < 160; length++) {
            for (var character : List.of("x", "\u00e9", "\u20ac", "\ud83d\ude00")) {
                var title = "a".repeat(length % 4) + character.repeat(length);
                var text = invitation(event(title, "", ""), PORTAL, NOOR);
                assertThat(lines(text)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(CalendarText.LINE));
                assertThat(onlyEvent(text).getSummary().getValue()).isEqualTo(title);
            }
        }
    }

    @Test
    void anInvitationSaysWhatTheStandardAsks() {
        var text = invitation(event("Omgevingswet", "Raadhuis", "Neem mee: niets"), PORTAL, NOOR);
        assertThat(text.replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Klankbord//Klankbord//NL\r\n")
                .contains("CALSCALE:GREGORIAN\r\n", "METHOD:REQUEST\r\n", "UID:lesson-1@klankbord\r\n")
                .contains("DTSTAMP:20260320T101530Z\r\n", "SEQUENCE:3\r\n", "STATUS:CONFIRMED\r\n", "TRANSP:OPAQUE\r\n")
                .contains("DTSTART;TZID=Europe/Amsterdam:20270511T090000\r\n")
                .contains("DTEND;TZID=Europe/Amsterdam:20270511T120000\r\n")
                .contains("ORGANIZER;CN=Sanne de Wit:mailto:klankbord@de6.example\r\n")
                .contains("PARTSTAT=NEEDS-ACTION", "RSVP=TRUE", "CN=Noor van Zundert")
                .contains("URL:https://klankbord.example/x?a=b&c=d\r\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .containsOnlyOnce("BEGIN:VEVENT")
                .containsOnlyOnce("ATTENDEE")
                .doesNotContain("RRULE:FREQ=YEARLY;BYMONTH=5", "RECURRENCE-ID");
    }

    @Test
    void withoutAMailboxForAnswersNoneIsAsked() {
        var text = CalendarWriter.invitation(Kind.REQUEST, event("a", "", ""), PORTAL, NOOR, false)
                .replace("\r\n ", "");
        assertThat(text).contains("PARTSTAT=ACCEPTED", "RSVP=FALSE").doesNotContain("RSVP=TRUE");
    }

    @Test
    void aWithdrawalSaysSoTwice() {
        var text = CalendarWriter.invitation(Kind.CANCEL, event("a", "", ""), PORTAL, NOOR, true)
                .replace("\r\n ", "");
        assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "mailto:noor@zundert.example");
    }

    @Test
    void aFeedNamesNobodyAndHasAName() {
        var text = CalendarWriter.feed("Agenda; van \"mij\"\n, \\", List.of(event("a", "", "")))
                .replace("\r\n ", "");
        assertThat(text)
                .contains("METHOD:PUBLISH\r\n", "NAME:Agenda\\; van \"mij\" \\, \\\\\r\n", "X-PUBLISHED-TTL:PT4H")
                .contains("X-WR-CALNAME:Agenda\\; van \"mij\" \\, \\\\\r\n")
                .doesNotContain("ORGANIZER", "ATTENDEE", "mailto");
        assertThat(Biweekly.parse(CalendarWriter.feed("leeg", List.of()))
                        .first()
                        .getEvents())
                .isEmpty();
    }

    @Test
    void theRuleThatCalendarsAreToldIsTheOneThatHolds() {
        var rules = CalendarZone.HERE.getRules();
        for (var year = CalendarZone.SINCE; year < 2060; year++) {
            var begins = lastSunday(year, 3).withHour(2);
            var ends = lastSunday(year, 10).withHour(3);
            var forward = rules.nextTransition(Instant.parse(year + "-01-01T00:00:00Z"));
            var back = rules.nextTransition(Instant.parse(year + "-07-01T00:00:00Z"));
            assertThat(forward.getDateTimeBefore()).isEqualTo(begins);
            assertThat(forward.getOffsetAfter()).isEqualTo(ZoneOffset.ofHours(2));
            assertThat(back.getDateTimeBefore()).isEqualTo(ends);
            assertThat(back.getOffsetAfter()).isEqualTo(ZoneOffset.ofHours(1));
        }
    }

    private static LocalDateTime lastSunday(int year, int month) {
        var day = LocalDateTime.of(year, month, 31, 0, 0);
        return day.minusDays(day.getDayOfWeek().getValue() % 7);
    }
}
