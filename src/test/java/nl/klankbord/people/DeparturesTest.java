package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.DepartureOutcome.Flaw;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SuppressWarnings("NullAway.Init")
class DeparturesTest {

    @Autowired
    private Departures departures;

    @Autowired
    private LearningWishes wishes;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    @Autowired
    private As as;

    private final PartnerId own = PartnerId.random();

    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"))
                .plusDays(ahead);
    }

    @Test
    void whatTheOrganisationAnnouncesIsForItsOwnPeopleUntilThePersonSaysIt() {
        var id = Newcomers.register(people, current, own);
        var admin = as.somebody(own, Grant.at(own, Role.PARTNER_ADMIN));
        var near = as.somebody(own);
        var far = as.somebody(PartnerId.random());

        assertThat(departures.announce(id, day(60), admin)).isEqualTo(new DepartureOutcome.Announced());
        assertThat(departures.of(id, near)).contains(new AnnouncedDeparture(day(60), false));
        assertThat(departures.of(id, far)).isEmpty();

        var self = as.colleague(id, own);
        departures.announce(id, day(60), self);
        assertThat(departures.of(id, far)).contains(new AnnouncedDeparture(day(60), true));

        // The same day again takes nothing back; another day is the organisation's word.
        departures.announce(id, day(60), admin);
        assertThat(departures.of(id, far)).isPresent();
        departures.announce(id, day(90), admin);
        assertThat(departures.of(id, far)).isEmpty();

        departures.withdraw(id, self);
        assertThat(departures.of(id, self)).isEmpty();
    }

    @Test
    void onlyThePersonAndTheOwnAdministratorAnnounceIt() {
        var id = Newcomers.register(people, current, own);
        var colleague = as.somebody(own, Grant.at(own, Role.MANAGER));
        var elsewhere = PartnerId.random();
        var other = as.somebody(elsewhere, Grant.at(elsewhere, Role.PARTNER_ADMIN));

        assertThatThrownBy(() -> departures.announce(id, day(1), colleague)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> departures.announce(id, day(1), other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> departures.withdraw(id, other)).isInstanceOf(NotAllowed.class);
        assertThat(departures.announceable(id, other)).isEmpty();
        assertThat(departures.announceable(id, as.colleague(id, own))).isPresent();
    }

    @Test
    void aLastDayLiesAheadAndNotTooFar() {
        var id = Newcomers.register(people, current, own);
        var self = as.colleague(id, own);

        assertThat(departures.announce(id, day(-1), self)).isEqualTo(new DepartureOutcome.Refused(Flaw.PAST));
        assertThat(departures.announce(id, day(2000), self)).isEqualTo(new DepartureOutcome.Refused(Flaw.TOO_FAR_AWAY));
        assertThat(departures.of(id, self)).isEmpty();
    }

    @Test
    void onePressSaysThatOneWantsToLearnAndOneTakesItBack() {
        var id = Newcomers.register(
                people, current, own, Newcomers.said(ExpertiseOrigin.OWN, "vertrekkunde", clock.instant()));
        var self = as.colleague(id, own);
        var known = vocabulary.byTerm("vertrekkunde").orElseThrow().id();
        current.asPortal(() -> vocabulary.topicNamed("leerkunde"));
        var wanted = vocabulary.byTerm("leerkunde").orElseThrow().id();

        wishes.add(wanted, self);
        wishes.add(wanted, self);

        assertThat(wishes.has(wanted, self)).isTrue();
        assertThat(wishes.ownTopics(self)).containsExactlyInAnyOrder(known, wanted);
        assertThat(people.profile(id, self).orElseThrow().wantsToLearn()).containsExactly("leerkunde");
        wishes.remove(wanted, self);
        assertThat(wishes.has(wanted, self)).isFalse();
    }
}
