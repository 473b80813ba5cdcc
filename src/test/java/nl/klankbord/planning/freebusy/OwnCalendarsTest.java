package nl.klankbord.planning.freebusy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.planning.Pattern;
import nl.klankbord.planning.Planner;
import nl.klankbord.planning.PlanningOutcome;
import nl.klankbord.planning.PlanningRequest;
import nl.klankbord.planning.Proposal;
import nl.klankbord.planning.Rule;
import nl.klankbord.planning.Search;
import nl.klankbord.planning.Where;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class OwnCalendarsTest {

    private static final String ADDRESS = "https://" + UntrustedServer.HOST + "/ik.ics";

    @TempDir
    static Path folder;

    @Autowired
    private OwnCalendars calendars;

    @Autowired
    private OwnCalendarStore store;

    @Autowired
    private Planner planner;

    @Autowired
    private Clock clock;

    @Autowired
    private As as;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from own_calendar");
    }

    private CalendarRounds rounds(UntrustedServer server) {
        return new CalendarRounds(store, server.fetch(Duration.ofSeconds(5), Duration.ofSeconds(5)), clock);
    }

    private static String calendar(LocalDate day) {
        return "HTTP/1.1 200 OK\r\n\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Geheim\r\n"
                + "DTSTART;VALUE=DATE:" + day.toString().replace("-", "")
                + "\r\nRRULE:FREQ=DAILY;COUNT=5\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    /** A Monday some weeks ahead. */
    private LocalDate monday() {
        var day = planner.today().plusDays(30);
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private List<Proposal> planned(Actor trainer, PartnerId partner) {
        var request = new PlanningRequest(
                List.of(trainer.colleague()),
                List.of(partner),
                new Where.Online(),
                60,
                1,
                new Pattern.Free(1),
                monday(),
                monday().plusDays(4),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                Set.of());
        return ((PlanningOutcome.Planned) planner.propose(request, trainer, Search.PATIENT))
                .proposals()
                .best();
    }

    @Test
    void whoAddedACalendarIsTakenWhenItSaysSo() throws IOException {
        var trainer = as.account("trainer");
        try (var server = new UntrustedServer(folder)) {
            server.answers("/ik.ics", calendar(monday()));
            assertThat(calendars.add(ADDRESS, trainer)).isTrue();
            var rounds = rounds(server);
            rounds.due(10).forEach(rounds::look);

            var known = calendars.of(trainer).orElseThrow();
            assertThat(known.host()).isEqualTo(UntrustedServer.HOST);
            assertThat(known.state()).isEqualTo(CalendarState.READ);
            assertThat(known.times()).isEqualTo(1);
            assertThat(known.checkedAt()).isNotNull();
            assertThat(planned(trainer, trainer.partner())).isNotEmpty().allSatisfy(one -> assertThat(one.objections())
                    .extracting(Proposal.Objection::rule)
                    .contains(Rule.TRAINER_CALENDAR));
            assertThat(rounds.due(10)).as("it is not looked at again at once").isEmpty();
        }
    }

    @Test
    void whatWasKnownStaysWhileTheHostDoesNotAnswer() throws IOException {
        var trainer = as.account("trainer");
        try (var server = new UntrustedServer(folder)) {
            server.answers("/ik.ics", calendar(monday()));
            calendars.add(ADDRESS, trainer);
            var rounds = rounds(server);
            rounds.look(trainer.colleague());
            server.answers("/ik.ics", "HTTP/1.1 500 Oops\r\n\r\n");
            rounds.look(trainer.colleague());

            var calendar = calendars.of(trainer).orElseThrow();
            assertThat(calendar.state()).isEqualTo(CalendarState.REFUSED);
            assertThat(calendar.times()).isEqualTo(1);
        }
    }

    @Test
    void anotherAddressForgetsWhatCameFromTheFormer() {
        var trainer = as.account("trainer");
        calendars.add(ADDRESS, trainer);
        var before = store.find(trainer.colleague()).orElseThrow();
        calendars.add("https://ander.example/ik.ics", trainer);

        store.looked(before, List.of(), CalendarState.READ, 0, Instant.EPOCH, Instant.EPOCH);

        assertThat(calendars.of(trainer).orElseThrow())
                .isEqualTo(new OwnCalendar("ander.example", CalendarState.WAITING, null, 0));
    }

    @Test
    void removingItOrLeavingLeavesNothing() {
        var trainer = as.account("trainer");
        calendars.add(ADDRESS, trainer);
        calendars.remove(trainer);
        assertThat(calendars.of(trainer)).isEmpty();

        calendars.add(ADDRESS, trainer);
        calendars.on(new ColleaguesLeft(Set.of(trainer.colleague())));
        assertThat(jdbc.queryForObject(
                        "select count(*) from own_calendar where colleague = ?",
                        Integer.class,
                        trainer.colleague().toString()))
                .isZero();
    }

    @Test
    void whatIsNoPublicAddressIsNotTaken() {
        var trainer = as.account("trainer");
        assertThat(calendars.add("https://10.0.0.1/ik.ics", trainer)).isFalse();
        assertThat(calendars.of(trainer)).isEmpty();
    }
}
