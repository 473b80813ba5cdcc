package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.EmploymentEntry.Kind;
import nl.klankbord.people.EmploymentOutcome.Flaw;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EmployersTest {

    @Autowired
    private Employers employers;

    @Autowired
    private People people;

    @Autowired
    private Partners partners;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    @Autowired
    private As as;

    private final PartnerId own = PartnerId.random();

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }

    private PartnerId elsewhere() {
        return partners.all().stream().map(PartnerCard::id).findFirst().orElseThrow();
    }

    private Actor administrator(PartnerId of) {
        return as.somebody(of, Grant.at(of, Role.PARTNER_ADMIN));
    }

    private ColleagueId somebody(PartnerId at, NewExpertise... lines) {
        return Newcomers.register(people, current, at, lines);
    }

    private EmploymentEntry secondment(LocalDate from, LocalDate until) {
        return new EmploymentEntry(elsewhere(), Kind.SECONDMENT, from, until);
    }

    @Test
    void whoIsSecondedWorksForBothPartnersOnThoseDays() {
        var id = somebody(own);
        var admin = administrator(elsewhere());

        assertThat(employers.save(id, null, secondment(today(), today().plusDays(2)), admin))
                .isEqualTo(new EmploymentOutcome.Saved());

        assertThat(employers.of(id, today().minusDays(1))).containsExactly(own);
        assertThat(employers.of(id, today())).containsExactly(own, elsewhere());
        assertThat(employers.of(id, today().plusDays(2))).containsExactly(own, elsewhere());
        assertThat(employers.of(id, today().plusDays(3))).containsExactly(own);
        assertThat(employers.of(ColleagueId.random(), today())).isEmpty();
        assertThat(employers.of(List.of(), today())).isEmpty();
        assertThat(people.profile(id, as.somebody(PartnerId.random()))
                        .orElseThrow()
                        .employments())
                .singleElement()
                .satisfies(line -> assertThat(line.entry().partner()).isEqualTo(elsewhere()));
    }

    @Test
    void onThoseDaysTheColleagueReadsWhatThePartnerSees() {
        var there = somebody(elsewhere(), Newcomers.said(ExpertiseOrigin.ORGANISATION, "meeleeswerk", clock.instant()));
        var id = somebody(own);
        var account = as.colleague(id, own).account();
        assertThat(people.profile(there, current.get()).orElseThrow().expertise())
                .isEmpty();
        employers.save(id, null, secondment(today(), today().plusDays(2)), administrator(elsewhere()));

        var reader = as.account(account);
        assertThat(reader.besides()).isEqualTo(Set.of(elsewhere()));
        assertThat(reader.audiences()).contains("partner:" + elsewhere(), "partner:" + own);
        assertThat(people.profile(there, reader).orElseThrow().expertise()).hasSize(1);

        TurnableClock.CLOCK.forward(Duration.ofDays(4));
        assertThat(as.account(account).besides()).isEmpty();
    }

    @Test
    void onlyTheOrganisationThatSomebodyWorksForSaysSo() {
        var id = somebody(own);
        var entry = secondment(today(), today());

        assertThatThrownBy(() -> employers.save(id, null, entry, administrator(own)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> employers.save(id, null, entry, as.somebody(elsewhere())))
                .isInstanceOf(NotAllowed.class);
        assertThat(employers.editable(id, administrator(own))).isEmpty();
        assertThat(employers.editable(ColleagueId.random(), as.networkAdmin())).isEmpty();

        var admin = administrator(elsewhere());
        employers.save(id, null, entry, admin);
        var line = employers.editable(id, admin).orElseThrow().employments().getFirst();
        var third = partners.all().get(1).id();
        var other = administrator(third);
        assertThat(employers.editable(id, other).orElseThrow().mayChange(line)).isFalse();
        assertThatThrownBy(() -> employers.remove(id, line, other)).isInstanceOf(NotAllowed.class);
        var taken = new EmploymentEntry(third, Kind.SECOND_EMPLOYER, null, null);
        assertThatThrownBy(() -> employers.save(id, line, taken, other)).isInstanceOf(NotAllowed.class);
        assertThat(employers.remove(id, line, as.networkAdmin())).isEqualTo(new EmploymentOutcome.Saved());
    }

    @Test
    void whatCannotBeIsRefusedAndWhoComesSecondIsTold() {
        var id = somebody(own);
        var admin = administrator(elsewhere());
        employers.save(id, null, secondment(today(), today().plusDays(9)), admin);

        assertThat(employers.save(id, null, secondment(today().plusDays(9), today().plusDays(20)), admin))
                .isEqualTo(new EmploymentOutcome.Refused(List.of(Flaw.TWICE)));
        var line = employers.editable(id, admin).orElseThrow().employments().getFirst();
        assertThat(employers.save(id, line, secondment(today(), today().plusDays(3)), admin))
                .isEqualTo(new EmploymentOutcome.Saved());
        assertThat(employers.save(id, line, secondment(today(), today().plusDays(4)), admin))
                .isEqualTo(new EmploymentOutcome.Stale());
        assertThat(employers.remove(id, line, admin)).isEqualTo(new EmploymentOutcome.Stale());
        var nowhere = new EmploymentEntry(PartnerId.random(), Kind.SECOND_EMPLOYER, null, null);
        assertThat(employers.save(id, null, nowhere, as.networkAdmin()))
                .isEqualTo(new EmploymentOutcome.Refused(List.of(Flaw.UNKNOWN_PARTNER)));
    }
}
