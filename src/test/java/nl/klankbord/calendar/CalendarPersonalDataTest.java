package nl.klankbord.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class CalendarPersonalDataTest {

    @Autowired
    private CalendarPersonalData data;

    @Autowired
    private Feeds feeds;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final String uid = "lesson-" + UUID.randomUUID();
    private final String own = Unique.word();
    private final String others = Unique.word();
    private Actor noor;
    private Actor joost;

    @BeforeEach
    void bothAreInvitedAndHaveAFeed() {
        TurnableClock.CLOCK.turnTo(Instant.parse("2031-03-03T09:00:00Z"));
        var partner = PartnerId.random();
        var both = Invited.colleagues(people, current, partner, "Noor", 2);
        noor = as.colleague(both.getFirst(), partner);
        joost = as.colleague(both.getLast(), partner);
        feeds.make(noor, new NewFeed(own, null));
        feeds.make(joost, new NewFeed(others, null));
        var start = LocalDateTime.of(2031, 5, 12, 9, 0);
        var lesson = new Appointment(uid, "Les", start, start.plusHours(3), "Raadhuis", "", "trainingen/1", "", false);
        transaction.executeWithoutResult(_ -> invitations.invite(List.of(
                new Invitation(lesson, Invitee.of(noor.colleague()), "Gemeente", joost.colleague()),
                new Invitation(lesson, Invitee.of(joost.colleague()), "Gemeente", noor.colleague()))));
    }

    private static DataSubject subject(Actor who) {
        return new DataSubject(who.colleague(), Set.of(who.account()));
    }

    private String told(Actor who) {
        return ToldRecords.read(transaction.execute(_ -> data.about(subject(who))), texts);
    }

    private List<String> mailed(Actor who) {
        return jdbc.sql("select mail_key from outgoing_mail where mail_key like ?")
                .param("invitation|" + uid + "|" + who.colleague() + "|%")
                .query(String.class)
                .list();
    }

    @Test
    void oneIsToldOnesFeedsAndInvitations() {
        assertThat(told(noor))
                .contains("Naam: " + own, "Afspraak die je per mail kreeg", "Nummer van de afspraak: " + uid)
                .contains("Stand: In je agenda", "Einde van de afspraak: 2031-05-12")
                .doesNotContain(others, joost.colleague().toString());
    }

    @Test
    void whoIsForgottenHasNeitherAndOthersKeepTheirs() {
        assertThat(mailed(noor)).hasSize(1);
        for (var time = 0; time < 2; time++) {
            transaction.executeWithoutResult(_ -> data.erase(subject(noor)));
        }
        assertThat(told(noor)).isEmpty();
        assertThat(feeds.of(noor)).isEmpty();
        assertThat(told(joost)).contains("Naam: " + others, uid);
        assertThat(invitations.invited(List.of(uid)))
                .containsExactly(joost.colleague().value());
    }

    @Test
    void aMailKnowsWhomItConcerns() {
        var key = mailed(joost).getFirst();
        assertThat(jdbc.sql("select concat(recipient, ' ', answers_to) from outgoing_mail where mail_key = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .isEqualTo(joost.colleague() + " " + noor.colleague());
    }
}
