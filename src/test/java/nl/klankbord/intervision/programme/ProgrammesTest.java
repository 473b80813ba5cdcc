package nl.klankbord.intervision.programme;

import static nl.klankbord.intervision.programme.ProgrammeSetup.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ProgrammesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    private ProgrammeSetup setup;
    private Actor organiser;

    @BeforeEach
    void aFacilitator() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
    }

    @Test
    void aFacilitatorMakesAProgrammeAndAnAdministratorDoesNot() {
        var id = setup.draft(setup.entry(5, 8), organiser);
        assertThat(page(id, organiser).steps())
                .contains(ProgrammeStep.CHANGE, ProgrammeStep.OPEN_ENROLMENT, ProgrammeStep.REMOVE);
        var admin = as.somebody(setup.partner(0), Grant.networkWide(Role.NETWORK_ADMIN));
        assertThat(programmes.page(id, admin)).isEmpty();
        assertThat(programmes.openEnrolment(id, admin)).isEqualTo(new ProgrammeOutcome.Missing());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> programmes.draft(setup.entry(5, 8), admin));
    }

    @Test
    void whatCannotBeIsSaidPerField() {
        var entry = setup.entry(9, 4);
        assertThat(programmes.draft(entry, setup.signedIn(organiser)))
                .isEqualTo(new ProgrammeOutcome.NotAccepted(List.of(Flaw.of("least", Flaw.Reason.LEAST_ABOVE_MOST))));
    }

    @Test
    void theSecondToChangeADraftHearsThatSomebodyWasFirst() {
        var id = setup.draft(setup.entry(5, 8), organiser);
        var read = page(id, organiser).version();
        done(programmes.change(id, read, setup.entry(4, 6), organiser));
        assertThat(programmes.change(id, read, setup.entry(3, 6), organiser)).isEqualTo(new ProgrammeOutcome.Stale());
    }

    @Test
    void oneEnrolsChangesAndWithdraws() {
        var id = setup.open(setup.entry(5, 8), organiser);
        var person = setup.somebody(setup.partner(1));
        assertThat(page(id, person).steps()).containsExactly(ProgrammeStep.ENROL);
        enrolling.enrol(id, setup.enrolment(true), person);
        assertThat(enrolling.enrol(id, setup.enrolment(true), person))
                .isEqualTo(new EnrolOutcome.Refused(Refusal.ALREADY_ENROLLED));
        var own = Objects.requireNonNull(page(id, person).own());
        assertThat(own.state()).isEqualTo(MembershipState.REQUESTED);
        assertThat(own.entry()).isEqualTo(setup.enrolment(true));
        assertThat(enrolling.change(id, own.version(), setup.enrolment(false), person))
                .isInstanceOf(EnrolOutcome.Done.class);
        assertThat(enrolling.change(id, own.version(), setup.enrolment(true), person))
                .isEqualTo(new EnrolOutcome.Stale());
        assertThat(page(id, person).members()).isEmpty();
        assertThat(page(id, organiser).members()).hasSize(1);
        assertThat(enrolling.withdraw(id, person)).isEqualTo(new EnrolOutcome.Gone());
        assertThat(page(id, organiser).members()).isEmpty();
    }

    @Test
    void nobodyEnrolsAfterTheLastDay() {
        var id = setup.open(setup.entry(5, 8), organiser);
        TurnableClock.CLOCK.forward(java.time.Duration.ofDays(21));
        assertThat(enrolling.enrol(id, setup.enrolment(true), setup.somebody(setup.partner(1))))
                .isEqualTo(new EnrolOutcome.Refused(Refusal.ENROLMENT_OVER));
    }

    @Test
    void fewerPeopleThanOneCircleAreNotComposed() {
        var id = setup.open(setup.entry(5, 8), organiser);
        setup.enrolled(id, 4);
        assertThat(programmes.compose(id, setup.signedIn(organiser)))
                .isEqualTo(new ProgrammeOutcome.Refused(Refusal.TOO_FEW_PEOPLE));
    }

    @Test
    void privateWishesAreReadByTheirAuthorOnlyAndToldAsANumberFromThreeUp() {
        var id = setup.open(setup.entry(5, 8), organiser);
        var people = setup.enrolled(id, 6);
        wish(id, people.get(0), people.get(1));
        wish(id, people.get(2), people.get(3));
        assertThat(enrolling.wishes(id, people.get(0)))
                .containsExactly(people.get(1).colleague());
        assertThat(enrolling.wishes(id, people.get(1))).isEmpty();
        assertThat(enrolling.wishes(id, organiser)).isEmpty();
        var other = setup.open(setup.entry(5, 8), organiser);
        var others = setup.enrolled(other, 6);
        for (var n = 0; n < 3; n++) {
            wish(other, others.get(n), others.get(5));
        }
        setup.signedIn(organiser);
        done(programmes.compose(id, organiser));
        done(programmes.compose(other, organiser));
        assertThat(page(id, organiser).wishes()).isNull();
        assertThat(page(other, organiser).wishes()).isEqualTo(3);
        assertThat(page(other, others.getFirst()).wishes()).isNull();
    }

    @Test
    void theDatabaseTellsNeitherWhoWishesSomethingNorWhat() {
        var id = setup.open(setup.entry(5, 8), organiser);
        var people = setup.enrolled(id, 3);
        wish(id, people.get(0), people.get(1));
        var rows = jdbc.sql("select length(sealed) from intervision_wish where programme = ?")
                .param(id.toString())
                .query(Integer.class)
                .list();
        assertThat(rows).hasSize(3).containsOnly(rows.getFirst());
        assertThat(jdbc.sql("select count(*) from intervision_wish where locate(?, sealed) > 0")
                        .param(people.get(1).colleague().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        enrolling.withdraw(id, people.get(0));
        assertThat(enrolling.wishes(id, people.get(0))).isEmpty();
        assertThat(jdbc.sql("select count(*) from intervision_wish where programme = ? and person = ?")
                        .params(id.toString(), people.get(0).colleague().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void wishesAreGoneWhenTheProgrammeIs() {
        var id = setup.open(setup.entry(5, 8), organiser);
        var people = setup.enrolled(id, 3);
        wish(id, people.get(0), people.get(1));
        setup.signedIn(organiser);
        assertThat(done(programmes.cancel(id, organiser))).isEqualTo(id);
        assertThat(page(id, organiser).card().state()).isEqualTo(ProgrammeState.CANCELLED);
        assertThat(enrolling.wishes(id, people.get(0))).isEmpty();
    }

    @Test
    void aProgrammeOfOthersLooksLikeNone() {
        var entry = setup.entry(5, 8);
        var own = new ProgrammeEntry(
                entry.title(),
                entry.purpose(),
                Set.of(setup.partner(0)),
                entry.topics(),
                entry.least(),
                entry.most(),
                1,
                8,
                8,
                entry.meetings(),
                entry.minutes(),
                entry.rhythmWeeks(),
                entry.from(),
                entry.until(),
                entry.field(),
                entry.weights(),
                entry.sharedHalfDays(),
                entry.place(),
                entry.enrolUntil(),
                entry.eraseDays(),
                Set.of());
        var id = setup.open(own, organiser);
        var outsider = setup.somebody(setup.partner(1));
        assertThat(programmes.page(id, outsider)).isEmpty();
        assertThat(programmes.page(ProgrammeId.random(), outsider)).isEmpty();
        assertThat(enrolling.enrol(id, setup.enrolment(true), outsider)).isEqualTo(new EnrolOutcome.Missing());
        assertThat(programmes.list(outsider)).noneMatch(card -> card.id().equals(id));
    }

    private void wish(ProgrammeId id, Actor author, Actor... others) {
        var ids = List.of(others).stream().map(Actor::colleague).toList();
        assertThat(enrolling.wish(id, Set.<ColleagueId>copyOf(ids), author)).isInstanceOf(EnrolOutcome.Done.class);
    }

    private ProgrammePage page(ProgrammeId id, Actor reader) {
        return programmes.page(id, reader).orElseThrow();
    }
}
