package nl.klankbord.planning.freebusy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.planning.Span;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class PlanningPersonalDataTest {

    private static final Instant NINE = Instant.parse("2031-05-12T07:00:00Z");

    @Autowired
    private PlanningPersonalData data;

    @Autowired
    private OwnCalendarStore store;

    @Autowired
    private OwnCalendars calendars;

    @Autowired
    private Clock clock;

    @Autowired
    private As as;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transactions;

    private String told(Actor who) {
        return ToldRecords.read(
                transactions.execute(_ -> data.about(new DataSubject(who.colleague(), Set.of()))), texts);
    }

    private Actor withCalendar(String address) {
        var who = as.somebody(PartnerId.random());
        assertThat(calendars.add(address, who)).isTrue();
        var now = clock.instant();
        store.looked(
                store.find(who.colleague()).orElseThrow(),
                List.of(new Span(NINE, NINE.plusSeconds(3600))),
                CalendarState.READ,
                0,
                now,
                now.plusSeconds(3600));
        return who;
    }

    @Test
    void oneIsToldTheCalendarThatOneAddedAndItGoesWithOne() {
        var address = "https://agenda.example/" + Unique.word() + ".ics";
        var other = "https://agenda.example/" + Unique.word() + ".ics";
        var noor = withCalendar(address);
        var joost = withCalendar(other);
        assertThat(told(noor))
                .contains("Adres van je agenda: " + address, "We konden alles lezen.", NINE.toString())
                .doesNotContain(other);
        for (var time = 0; time < 2; time++) {
            transactions.executeWithoutResult(_ -> data.erase(new DataSubject(noor.colleague(), Set.of())));
        }
        assertThat(told(noor)).isEmpty();
        assertThat(calendars.of(noor)).isEmpty();
        assertThat(told(joost)).contains(other);
    }
}
