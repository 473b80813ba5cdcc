package nl.klankbord.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.calendar.ics.CalendarZone;
import nl.klankbord.calendar.ics.OtherCalendars;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.ColleaguesReturned;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** As calendars read them: over HTTP, without signing in. */
@PortalTest
class FeedsTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2031, 5, 12, 9, 0);

    @Autowired
    private Feeds feeds;

    @Autowired
    private Agenda agenda;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ConfigurableApplicationContext context;

    @LocalServerPort
    private int port;

    private final HttpClient calendar = HttpClient.newHttpClient();
    private Actor noor;
    private TriedAgenda source;

    @BeforeEach
    void noorHasALesson() {
        TurnableClock.CLOCK.turnTo(Instant.parse("2031-03-03T09:00:00Z"));
        var partner = PartnerId.random();
        noor = as.colleague(
                Invited.colleagues(people, current, partner, "Noor", 1).getFirst(), partner);
        source = TriedAgenda.in(context);
        source.own.put(noor.colleague(), List.of(lesson("a", NINE), lesson("b", NINE.plusDays(7))));
    }

    private static Appointment lesson(String id, LocalDateTime start) {
        return new Appointment(
                "lesson-" + id, "Les " + id, start, start.plusHours(3), "Raadhuis", "", "trainingen/" + id, "", false);
    }

    private FeedOutcome.Made make(Actor actor, String name, String... selection) {
        return (FeedOutcome.Made) feeds.make(actor, new NewFeed(name, selection.length == 0 ? null : selection[0]));
    }

    private URI local(String url) {
        return URI.create("http://127.0.0.1:" + port + "/feeds/" + url.substring(url.lastIndexOf('/') + 1));
    }

    private HttpResponse<String> read(String url, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(local(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return calendar.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aCalendarReadsWhatItsOwnerHasWithoutSigningIn(@TempDir Path folder) throws Exception {
        var made = make(noor, "Klankbord");
        as.nobody();
        var answer = read(made.url());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("X-WR-CALNAME:Klankbord")
                .doesNotContain("ATTENDEE", "ORGANIZER", "Noor", noor.name());
        assertThat(OtherCalendars.icalJs(folder, answer.body()))
                .extracting(event -> event.path("summary").asString())
                .containsExactly("Les a", "Les b");
        assertThat(made.url()).matches("http://localhost:.*/feeds/[A-Za-z0-9_-]{43}\\.ics");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        var url = make(noor, "Klankbord").url();
        var first = read(url);
        var version = first.headers().firstValue("ETag").orElseThrow();
        TurnableClock.CLOCK.forward(Duration.ofHours(5));
        assertThat(read(url).body()).isEqualTo(first.body());
        var second = read(url, "If-None-Match", version);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();

        source.own.put(noor.colleague(), List.of(lesson("a", NINE.plusDays(1))));
        var third = read(url, "If-None-Match", version);
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(third.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(version);
        assertThat(Biweekly.parse(third.body()).first().getEvents())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getDateStart().getValue()).isEqualTo(CalendarZone.date(NINE.plusDays(1)));
                    assertThat(event.getLastModified().getValue().toInstant())
                            .isAfter(Instant.parse("2031-03-03T13:00:00Z"));
                });
    }

    @Test
    void aSelectionIsOfTheListThatWasChosen() throws Exception {
        var query = "onderwerp=omgevingswet&partner=" + UUID.randomUUID();
        source.lists.put(query, List.of(lesson("c", NINE)));
        var answer = read(make(noor, "Trainingen", query).url());
        assertThat(answer.body()).contains("SUMMARY:Les c").doesNotContain("Les a");
        assertThat(feeds.of(noor)).singleElement().satisfies(feed -> assertThat(feed.selection())
                .isEqualTo(query));
    }

    @Test
    void unknownRevokedAndLeftLookTheSame() throws Exception {
        var unknown = read("feeds/" + "A".repeat(43) + ".ics");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEmpty();

        var revoked = make(noor, "Weg");
        assertThat(feeds.revoke(noor, revoked.feed().id())).isTrue();
        assertThat(feeds.revoke(noor, revoked.feed().id())).isFalse();
        var left = make(noor, "Blijft");
        assertThat(read(left.url()).statusCode()).isEqualTo(200);
        current.asPortal(() -> transaction.executeWithoutResult(
                _ -> events.publishEvent(new ColleaguesLeft(Set.of(noor.colleague())))));
        current.asPortal(() -> transaction.executeWithoutResult(
                _ -> events.publishEvent(new ColleaguesReturned(Set.of(noor.colleague())))));

        for (var url : List.of(revoked.url(), left.url(), "feeds/kort.ics", "feeds/" + "A".repeat(44) + ".ics")) {
            var answer = read(url);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
            assertThat(names(answer)).isEqualTo(names(unknown));
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_event where object_id in (?, ?) and action = 'FEED_REVOKED'",
                        Integer.class,
                        revoked.feed().id().toString(),
                        left.feed().id().toString()))
                .isEqualTo(2);
    }

    private static Set<String> names(HttpResponse<String> answer) {
        return answer.headers().map().keySet();
    }

    @Test
    void somebodyElsesFeedCannotBeRevoked() {
        var feed = make(noor, "Klankbord").feed();
        var other = as.somebody(PartnerId.random());
        assertThat(feeds.revoke(other, feed.id())).isFalse();
        assertThat(feeds.of(other)).isEmpty();
        assertThat(feeds.of(noor)).extracting(Feed::id).containsExactly(feed.id());
    }

    @Test
    void ofTheSecretOnlyAHashIsKeptAndTheLastDayOfUseShows() throws Exception {
        var made = make(noor, "Klankbord");
        var token = made.url().substring(made.url().lastIndexOf('/') + 1).replace(".ics", "");
        assertThat(jdbc.queryForMap(
                                "select * from calendar_feed where id = ?",
                                made.feed().id().toString())
                        .values())
                .noneMatch(value -> String.valueOf(value).contains(token));
        assertThat(feeds.of(noor).getFirst().lastUsedOn()).isNull();
        read(made.url());
        assertThat(feeds.of(noor).getFirst().lastUsedOn()).isEqualTo(LocalDate.of(2031, 3, 3));
        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        read(made.url());
        assertThat(feeds.of(noor).getFirst().lastUsedOn()).isEqualTo(LocalDate.of(2031, 3, 5));
    }

    @Test
    void nobodyHasMoreThanTwentyAlsoWhenAskingAllAtOnce() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40)
                    .forEach(n -> threads.execute(() -> feeds.make(noor, new NewFeed("Feed " + n, null))));
        }
        assertThat(feeds.of(noor)).hasSize(Feeds.MOST);
        assertThat(feeds.make(noor, new NewFeed("Nog een", null))).isInstanceOf(FeedOutcome.TooMany.class);
        feeds.revoke(noor, feeds.of(noor).getFirst().id());
        assertThat(feeds.make(noor, new NewFeed("Nog een", null))).isInstanceOf(FeedOutcome.Made.class);
    }

    @Test
    void aCalendarThatAsksTooOftenHasToWait() throws Exception {
        var url = make(noor, "Klankbord").url();
        for (var n = 0; n < 60; n++) {
            assertThat(read(url).statusCode()).isEqualTo(200);
        }
        var refused = read(url);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(read(make(noor, "Ander").url()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsCancelledOrFarAwayIsLeftOut() throws Exception {
        var off = new Appointment("lesson-off", "Vervallen", NINE, NINE.plusHours(1), "", "", "trainingen/x", "", true);
        source.own.put(
                noor.colleague(),
                List.of(off, lesson("a", NINE), lesson("z", NINE.plusYears(3)), lesson("y", NINE.minusYears(3))));
        assertThat(Biweekly.parse(read(make(noor, "Klankbord").url()).body())
                        .first()
                        .getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Les a");
        assertThat(agenda.of(noor, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 6, 1), nl.klankbord.base.Texts.DUTCH))
                .extracting(Appointment::title)
                .containsExactly("Les a");
    }
}
