package nl.klankbord.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.mail.MailPart.Calendar.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What we write, as read by two programs that have nothing of ours. */
class OtherCalendarsTest {

    private static final Instant STAMP = Instant.parse("2026-01-05T08:00:00Z");
    private static final Party ORGANISER = new Party("Sanne de Wit", "klankbord@de6.example");
    private static final Party NOOR =
            new Party("Noor, van \"Zundert\"; M\u00fcller \ud83d\ude00", "noor@zundert.example");

    /** The clock goes forward, and back. */
    private static final List<LocalDate> CHANGES = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 10, 31));

    private static Event event(String id, int sequence, LocalDateTime start, LocalDateTime end, String title) {
        return new Event(
                id + "@klankbord",
                sequence,
                STAMP,
                start,
                end,
                title,
                "Raadhuis, kamer 2; links",
                "Regel 1\nRegel 2 \\ slot",
                "https://klankbord.example/trainingen/1");
    }

    /** The days around each change, its night, and what lasts across it. */
    private static List<Event> aroundTheChanges() {
        var events = new ArrayList<Event>();
        for (var day : CHANGES) {
            var times = List.of(
                    List.of(day.minusDays(2).atTime(9, 0), day.minusDays(2).atTime(12, 30)),
                    List.of(day.minusDays(1).atTime(23, 0), day.atTime(5, 0)),
                    List.of(day.atTime(0, 30), day.atTime(1, 30)),
                    List.of(day.atTime(1, 45), day.atTime(3, 15)),
                    List.of(day.atTime(3, 30), day.atTime(4, 30)),
                    List.of(day.plusDays(1).atTime(9, 0), day.plusDays(1).atTime(12, 30)));
            for (var time : times) {
                var number = events.size();
                events.add(event("lesson-" + number, 0, time.getFirst(), time.getLast(), "Les " + number));
            }
            if (day.getMonthValue() == 10) {
                // Twice half past two: the first of them.
                events.add(event(
                        "lesson-" + events.size(), 0, day.atTime(2, 30), day.atTime(3, 0), "Les " + events.size()));
            }
        }
        return events;
    }

    private static OtherCalendars.Shown expected(Event event) {
        return new OtherCalendars.Shown(
                CalendarZone.date(event.start()).toInstant(),
                CalendarZone.date(event.end()).toInstant(),
                event.title());
    }

    private static OtherCalendars.Shown shown(JsonNode read) {
        return new OtherCalendars.Shown(
                Instant.ofEpochSecond(read.path("start").asLong()),
                Instant.ofEpochSecond(read.path("end").asLong()),
                read.path("summary").asString());
    }

    private static String request(Event event) {
        return CalendarWriter.invitation(Kind.REQUEST, event, ORGANISER, NOOR, false);
    }

    private static String cancel(Event event) {
        return CalendarWriter.invitation(Kind.CANCEL, event, ORGANISER, NOOR, false);
    }

    @Test
    void icalJsReadsTheRightTimesOverEveryClockChange(@TempDir Path folder) {
        var events = aroundTheChanges();
        var read = OtherCalendars.icalJs(folder, CalendarWriter.feed("Agenda", events));
        assertThat(read).extracting(OtherCalendarsTest::shown).containsExactlyElementsOf(expected(events));
        assertThat(read)
                .as(
                        "a half past two that exists twice stands in UTC, all else in a zone that the calendar itself describes")
                .allSatisfy(one -> assertThat(one.path("zone").asString())
                        .isEqualTo(one.path("zoneKnown").asBoolean() ? "Europe/Amsterdam" : "UTC"));
        assertThat(read.stream().filter(one -> one.path("zoneKnown").asBoolean()))
                .hasSize(events.size() - 2);
        assertThat(OtherCalendars.icalJs(
                        folder, events.stream().map(OtherCalendarsTest::request).toArray(String[]::new)))
                .extracting(OtherCalendarsTest::shown)
                .containsExactlyElementsOf(expected(events));
    }

    @Test
    void khalReadsTheRightTimesOverEveryClockChange(@TempDir Path folder) {
        var events = aroundTheChanges();
        assertThat(OtherCalendars.khal(folder, CalendarWriter.feed("Agenda", events)))
                .containsExactlyInAnyOrderElementsOf(expected(events));
    }

    @Test
    void khalReadsInvitationsToo(@TempDir Path folder) {
        var events = aroundTheChanges().subList(0, 6);
        assertThat(OtherCalendars.khal(
                        folder, events.stream().map(OtherCalendarsTest::request).toArray(String[]::new)))
                .containsExactlyInAnyOrderElementsOf(expected(events));
    }

    private static List<OtherCalendars.Shown> expected(List<Event> events) {
        return events.stream().map(OtherCalendarsTest::expected).toList();
    }

    @Test
    void anUpdateReplacesAndAWithdrawalRemoves(@TempDir Path folder) {
        var nine = LocalDateTime.of(2026, 5, 12, 9, 0);
        var first = event("lesson-1", 0, nine, nine.plusHours(3), "Eerst");
        var moved = event("lesson-1", 1, nine.plusDays(1), nine.plusDays(1).plusHours(3), "Later");
        var other = event("lesson-2", 0, nine.plusDays(7), nine.plusDays(7).plusHours(1), "Anders");

        assertThat(OtherCalendars.icalJs(folder, request(first), request(other), request(moved)))
                .extracting(OtherCalendarsTest::shown)
                .containsExactly(expected(moved), expected(other));
        assertThat(OtherCalendars.icalJs(folder, request(moved), request(first)))
                .as("what comes late does not undo what came after it")
                .extracting(OtherCalendarsTest::shown)
                .containsExactly(expected(moved));
        assertThat(OtherCalendars.icalJs(
                        folder,
                        request(first),
                        request(other),
                        request(moved),
                        cancel(event("lesson-1", 2, moved.start(), moved.end(), "Later"))))
                .extracting(OtherCalendarsTest::shown)
                .containsExactly(expected(other));
        assertThat(OtherCalendars.khal(folder, request(first), request(moved))).containsExactly(expected(moved));
    }

    @Test
    void khalTakesOutWhatIsWithdrawn(@TempDir Path folder) {
        var nine = LocalDateTime.of(2026, 5, 12, 9, 0);
        var first = event("lesson-1", 0, nine, nine.plusHours(3), "Eerst");
        var other = event("lesson-2", 0, nine.plusDays(7), nine.plusDays(7).plusHours(1), "Anders");
        var gone = event("lesson-1", 1, nine, nine.plusHours(3), "Eerst");
        assertThat(OtherCalendars.khal(folder, request(first), request(other), cancel(gone)))
                .containsExactly(expected(other));
        assertThat(OtherCalendars.khalCancelled(folder)).containsExactly(expected(gone));
    }

    @Test
    void bothReadEveryCharacter(@TempDir Path folder) {
        var nine = LocalDateTime.of(2026, 5, 12, 9, 0);
        var title = "Caf\u00e9; \"raad\", \\ en ^n \ud83d\ude00 " + "\u20ac\ud83d\udc69\u200d\ud83d\udcbb".repeat(40);
        var written = event("lesson-1", 0, nine, nine.plusHours(1), title);
        var read = OtherCalendars.icalJs(folder, request(written)).getFirst();
        assertThat(read.path("summary").asString()).isEqualTo(title);
        assertThat(read.path("location").asString()).isEqualTo("Raadhuis, kamer 2; links");
        assertThat(read.path("description").asString()).isEqualTo("Regel 1\nRegel 2 \\ slot");
        assertThat(read.path("organizer").asString()).isEqualTo("mailto:klankbord@de6.example");
        assertThat(read.path("organizerName").asString()).isEqualTo("Sanne de Wit");
        assertThat(read.path("attendees").valueStream().map(JsonNode::asString))
                .containsExactly("mailto:noor@zundert.example");
        assertThat(read.path("attendeeNames").valueStream().map(JsonNode::asString))
                .containsExactly("Noor, van ''Zundert''; M\u00fcller \ud83d\ude00".replace("''", "'"));
        assertThat(OtherCalendars.khal(folder, request(written))).containsExactly(expected(written));
    }
}
