package nl.klankbord.people;

import static nl.klankbord.people.ExpertiseOrigin.ORGANISATION;
import static nl.klankbord.people.ExpertiseOrigin.OWN;
import static nl.klankbord.people.Newcomers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ProfileTopic.Vouching;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ConfirmationsTest {

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();
    private final PartnerId elsewhere = PartnerId.random();

    private ColleagueId knowing(ExpertiseOrigin by, String... topics) {
        var lines = List.of(topics).stream()
                .map(topic -> said(by, topic, clock.instant()))
                .toArray(NewExpertise[]::new);
        return Newcomers.register(people, current, partner, lines);
    }

    private List<ProfileTopic> lines(ColleagueId id, Actor reader) {
        return people.profile(id, reader).orElseThrow().expertise();
    }

    private ProfileTopic line(ColleagueId id, Actor reader) {
        return lines(id, reader).getFirst();
    }

    @Test
    void aColleagueOfAnotherPartnerConfirmsALineAndTakesThatBack() {
        var id = knowing(OWN, "Kabels");
        var other = as.somebody(elsewhere);
        assertThat(line(id, other).vouching()).isEqualTo(Vouching.OPEN);

        confirmations.confirm(id, line(id, other).topic(), other);

        assertThat(line(id, other).vouching()).isEqualTo(Vouching.DONE);
        assertThat(line(id, other).state()).isEqualTo(ExpertiseState.CONFIRMED);
        var third = as.somebody(elsewhere);
        assertThat(line(id, third).vouching()).isEqualTo(Vouching.CLOSED);
        confirmations.unconfirm(id, line(id, third).topic(), third);
        assertThat(line(id, third).state()).isEqualTo(ExpertiseState.CONFIRMED);

        confirmations.unconfirm(id, line(id, other).topic(), other);

        assertThat(line(id, other).state()).isEqualTo(ExpertiseState.DECLARED);
        assertThat(jdbc.sql("select action from audit_event where object_id = ? and actor = ? order by id")
                        .params(id.toString(), other.account().value().toString())
                        .query(String.class)
                        .list())
                .containsExactly("EXPERTISE_CONFIRMED", "EXPERTISE_UNCONFIRMED");
    }

    @Test
    void whoConfirmedIsKept() {
        var id = knowing(OWN, "Kabels");
        var other = as.somebody(elsewhere);

        confirmations.confirm(id, line(id, other).topic(), other);

        assertThat(jdbc.sql("select confirmed_by from colleague_expertise where colleague = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(other.colleague().toString());
    }

    @Test
    void nobodyConfirmsAsAColleagueWhatIsTheirOwn() {
        var id = knowing(OWN, "Kabels");
        var own = as.colleague(id, partner);
        var topic = line(id, own).topic();

        assertThat(line(id, own).vouching()).isEqualTo(Vouching.CLOSED);
        assertThatThrownBy(() -> confirmations.confirm(id, topic, own)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatTheReaderMayNotSeeIsNotConfirmedAndLooksLikeWhatIsNotThere() {
        var id = knowing(ORGANISATION, "Kabels");
        var topic = line(id, as.somebody(partner)).topic();
        var other = as.somebody(elsewhere);

        assertThatThrownBy(() -> confirmations.confirm(id, topic, other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> confirmations.confirm(ColleagueId.random(), topic, other))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatTheOrganisationSaidWaitsForItsPersonFirst() {
        var id = knowing(ORGANISATION, "Kabels");
        var near = as.somebody(partner);
        confirmations.confirm(id, line(id, near).topic(), near);
        assertThat(line(id, near).state()).isEqualTo(ExpertiseState.DECLARED);
        assertThat(lines(id, as.somebody(elsewhere))).isEmpty();

        var own = as.colleague(id, partner);
        confirmations.stillTrue(id, line(id, own).topic(), own);

        assertThat(line(id, as.somebody(elsewhere)).origin()).isEqualTo(OWN);
    }

    @Test
    void everyLineThatGrewOldHoldsAgainAtOnce() {
        var id = knowing(OWN, "Kabels", "Leidingen", "Lantaarns");
        var own = as.colleague(id, partner);
        var retired = line(id, own).topic();
        confirmations.retire(id, retired, own);
        TurnableClock.CLOCK.forward(Duration.ofDays(370));
        assertThat(lines(id, own)).extracting(ProfileTopic::state).containsOnly(ExpertiseState.RECONFIRM_DUE);

        confirmations.allStillTrue(id, own);

        assertThat(lines(id, own))
                .extracting(ProfileTopic::state)
                .containsExactly(ExpertiseState.DECLARED, ExpertiseState.DECLARED);
        assertThatThrownBy(() -> confirmations.allStillTrue(id, as.somebody(partner)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRetiredLineIsSeenByItsPersonAloneAndComesBack() {
        var id = knowing(OWN, "Kabels");
        var own = as.colleague(id, partner);
        var topic = line(id, own).topic();

        confirmations.retire(id, topic, own);

        var other = as.somebody(partner);
        assertThat(lines(id, other)).isEmpty();
        assertThat(people.profile(id, other).orElseThrow().retired()).isEmpty();
        assertThat(people.profile(id, own).orElseThrow().retired())
                .extracting(ProfileTopic::topic)
                .containsExactly(topic);
        confirmations.reinstate(id, topic, own);
        assertThat(line(id, other).topic()).isEqualTo(topic);
    }
}
