package nl.klankbord.intervision.programme;

import static nl.klankbord.intervision.programme.ProgrammeSetup.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProposalPage.ProposedCircle;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ProposalsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    @Autowired
    private JdbcClient jdbc;

    private ProgrammeSetup setup;
    private Actor organiser;
    private ProgrammeId id;
    private List<Actor> people;

    @BeforeEach
    void twelvePeople() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
        id = setup.open(setup.entry(5, 7), organiser);
        people = setup.enrolled(id, 12);
        setup.signedIn(organiser);
        done(programmes.compose(id, organiser));
    }

    @Test
    void aSearchGivesEverybodyACircleThatKeepsEveryHardRule() {
        var page = searched();
        assertThat(page.circles()).hasSize(2).allMatch(ProposedCircle::isSound);
        assertThat(page.unplaced()).isEmpty();
        assertThat(page.score()).isBetween(1, 100);
        assertThat(page.bound()).isNotNull().isGreaterThanOrEqualTo(page.score() - 1);
        assertThat(page.breaches().values()).containsOnly(0);
    }

    @Test
    void nobodyElseSeesTheCirclesThatAreBeingMade() {
        searched();
        var member = people.getFirst();
        assertThat(proposals.latest(id, member)).isEmpty();
        assertThat(proposals.start(id, 1, member)).isEqualTo(new ProposalOutcome.Refused(Refusal.NOT_YOURS));
        assertThat(proposals.start(ProgrammeId.random(), 1, member)).isEqualTo(new ProposalOutcome.Missing());
    }

    @Test
    void ofTwoWhoMoveTheSamePersonTheSecondSeesWhereTheyAreNow() {
        var page = searched();
        var from = page.circles().get(0);
        var to = page.circles().get(1).id();
        var who = from.members().getFirst().who().id();
        var first = proposals.move(id, who, from.id(), from.version(), null, organiser);
        assertThat(first).isInstanceOf(ProposalOutcome.Done.class);
        var second = proposals.move(id, who, from.id(), from.version(), to, organiser);
        assertThat(second).isInstanceOf(ProposalOutcome.Stale.class);
        assertThat(((ProposalOutcome.Stale) second).present().unplaced())
                .extracting(each -> each.person().who().id())
                .containsExactly(who);
    }

    @Test
    void whatAMoveWouldDoIsWhatItDoes() {
        var page = searched();
        var from = page.circles().get(0);
        var who = from.members().getFirst().who().id();
        var effect = proposals.effects(id, who, organiser).getFirst();
        assertThat(effect.to()).isEqualTo(page.circles().get(1).id());
        assertThat(effect.before()).isEqualTo(page.circles().get(1).score());
        var after = moved(who, from, effect.to());
        assertThat(after.circles().get(1).score()).isEqualTo(effect.after());
        assertThat(after.circles().get(0).score()).isEqualTo(effect.from());
        assertThat(after.score()).isCloseTo(effect.total(), org.assertj.core.data.Offset.offset(1));
    }

    @Test
    void whoIsPinnedStaysWhenCirclesAreMadeAgain() {
        var page = searched();
        var from = page.circles().get(0);
        var who = from.members().getFirst().who().id();
        var to = page.circles().get(1).id();
        moved(who, from, to);
        proposals.pin(id, who, true, organiser);
        proposals.recompute(id, 1, organiser);
        var again = settled();
        assertThat(circleOf(again, who)).isEqualTo(to);
        assertThat(again.circles())
                .extracting(ProposedCircle::id)
                .containsExactlyElementsOf(
                        page.circles().stream().map(ProposedCircle::id).toList());
    }

    @Test
    void stepsAreTakenBackOneByOne() {
        var page = searched();
        var from = page.circles().get(0);
        var who = from.members().getFirst().who().id();
        var after = moved(who, from, null);
        assertThat(proposals.undo(id, page.version(), organiser)).isInstanceOf(ProposalOutcome.Stale.class);
        var undone = proposals.undo(id, after.version(), organiser);
        assertThat(circleOf(((ProposalOutcome.Done) undone).present(), who)).isEqualTo(from.id());
    }

    @Test
    void aSearchOfAPortalThatStoppedCanBeStartedAgain() {
        jdbc.sql("""
                        insert into intervision_proposal (programme, version, state, run, seconds, alive_at, content)
                        values (?, 1, 'RUNNING', ?, 60, ?, '{"plan":{"circles":[],"pins":[]},"undo":[],"troubles":[]}')
                        """)
                .params(
                        id.toString(),
                        UUID.randomUUID().toString(),
                        java.sql.Timestamp.from(TurnableClock.CLOCK.instant().minus(Duration.ofMinutes(1))))
                .update();
        assertThat(proposals.latest(id, organiser).orElseThrow().state()).isEqualTo(ProposalState.STOPPED);
        assertThat(searched().circles()).isNotEmpty();
    }

    @Test
    void aManagerAndWhoTheyManageAreNotSentInOneCircle() {
        var page = searched();
        var circle = page.circles().get(0);
        var one = circle.members().get(0).who().id();
        setup.manage(one, circle.members().get(1).who().id());
        var seen = proposals.latest(id, organiser).orElseThrow();
        assertThat(seen.circles().get(0).isSound()).isFalse();
        assertThat(proposals.send(id, seen.version(), organiser))
                .isEqualTo(new ProposalOutcome.Refused(Refusal.MANAGER_IN_CIRCLE));
        moved(one, circle, page.circles().get(1).id());
    }

    @Test
    void theCirclesAreSentToTheirMembers() {
        var page = searched();
        assertThat(proposals.send(id, page.version() - 1, organiser)).isInstanceOf(ProposalOutcome.Stale.class);
        var sent = proposals.send(id, page.version(), organiser);
        assertThat(sent).isInstanceOf(ProposalOutcome.Done.class);
        assertThat(((ProposalOutcome.Done) sent).present().state()).isEqualTo(ProposalState.SENT);
        var own = Objects.requireNonNull(
                programmes.page(id, people.getFirst()).orElseThrow().own());
        assertThat(own.state()).isEqualTo(MembershipState.PROPOSED);
        assertThat(own.steps()).containsExactlyInAnyOrder(MembershipStep.ACCEPT, MembershipStep.DECLINE);
        assertThat(programmes.page(id, organiser).orElseThrow().circles())
                .allMatch(circle -> circle.accepted() == 0 && circle.waiting() >= 5);
    }

    private ProposalPage searched() {
        assertThat(proposals.start(id, 1, organiser)).isInstanceOf(ProposalOutcome.Done.class);
        return settled();
    }

    private ProposalPage settled() {
        return Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(
                        () -> proposals.latest(id, organiser).orElseThrow(),
                        page -> page.state() == ProposalState.READY);
    }

    private ProposalPage moved(ColleagueId who, ProposedCircle from, @Nullable CircleId to) {
        var outcome = proposals.move(id, who, from.id(), from.version(), to, organiser);
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).present();
    }

    private static @Nullable CircleId circleOf(ProposalPage page, ColleagueId who) {
        return page.circles().stream()
                .filter(circle -> circle.members().stream()
                        .anyMatch(member -> member.who().id().equals(who)))
                .map(ProposedCircle::id)
                .findFirst()
                .orElse(null);
    }
}
