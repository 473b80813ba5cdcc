package nl.klankbord.intervision.programme;

import static nl.klankbord.intervision.programme.ProgrammeSetup.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.turns.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AcceptanceTest {

    private static final Locale LANGUAGE = Texts.ENGLISH;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Acceptance acceptance;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Circles circles;

    @Autowired
    private ProgrammeTurns turns;

    @Autowired
    private MembersWhoLeave leavers;

    @Autowired
    private CircleLeads leads;

    @Autowired
    private ProgrammeRetention retention;

    @Autowired
    private JdbcClient jdbc;

    private ProgrammeSetup setup;
    private Actor organiser;
    private ProgrammeId id;
    private List<Actor> members;
    private CircleId circle;
    private Actor spare;

    /** One circle of five, and somebody without a place. */
    @BeforeEach
    void aCircleThatIsSent() {
        setup = new ProgrammeSetup(portal);
        organiser = setup.somebody(setup.partner(0), Role.FACILITATOR);
        id = setup.open(setup.entry(5, 5), organiser);
        members = new ArrayList<>(setup.enrolled(id, 6));
        spare = members.removeLast();
        done(programmes.compose(id, setup.signedIn(organiser)));
        circle = setup.circle(id, members);
        var version = proposals.latest(id, organiser).orElseThrow().version();
        assertThat(proposals.send(id, version, organiser)).isInstanceOf(ProposalOutcome.Done.class);
    }

    @Test
    void theCircleBeginsWhenTheLastMemberAccepted() {
        members.subList(0, 4).forEach(this::accept);
        assertThat(state()).isEqualTo(ProgrammeState.PROPOSED);
        assertThat(circles.of(circle, members.getFirst().colleague())
                        .orElseThrow()
                        .isRunning())
                .isFalse();
        accept(members.get(4));
        assertThat(state()).isEqualTo(ProgrammeState.RUNNING);
        var card = circles.of(circle, members.getFirst().colleague()).orElseThrow();
        assertThat(card.isRunning()).isTrue();
        assertThat(card.members()).hasSize(5);
        assertThat(card.facilitators()).hasSize(3);
        assertThat(card.halfDays()).hasSize(10);
        assertThat(circles.of(circle, organiser.colleague())).isEmpty();
        assertThat(circles.of(Set.of(members.getFirst().colleague()))).hasSize(1);
        assertThat(circles.isOrganisedBy(circle, organiser)).isTrue();
        assertThat(circles.terms(circle).weeks()).isEqualTo(4);
    }

    @Test
    void aMemberSeesWithWhomAndNobodyElseDoes() {
        var page = acceptance.page(circle, members.getFirst()).orElseThrow();
        assertThat(page.fellows()).hasSize(4);
        assertThat(page.steps()).containsExactlyInAnyOrder(MembershipStep.ACCEPT, MembershipStep.DECLINE);
        assertThat(acceptance.page(circle, spare)).isEmpty();
        assertThat(acceptance.page(circle, organiser)).isEmpty();
        assertThat(acceptance.accept(circle, spare)).isEqualTo(new EnrolOutcome.Missing());
        assertThat(acceptance.accept(CircleId.random(), spare)).isEqualTo(new EnrolOutcome.Missing());
        assertThat(told(members.getFirst())).containsExactly(IntervisionLinks.toAcceptance(circle));
    }

    @Test
    void aPlaceThatComesFreeGoesToSomebodyElseByOnePress() {
        acceptance.decline(circle, members.getFirst());
        assertThat(acceptance.page(circle, members.getFirst())).isEmpty();
        assertThat(told(organiser)).containsExactly(IntervisionLinks.toComposer(id));
        var refills = acceptance.refills(circle, organiser);
        assertThat(refills).extracting(each -> each.who().id()).containsExactly(spare.colleague());
        assertThat(acceptance.refills(circle, members.get(1))).isEmpty();
        done(acceptance.propose(circle, spare.colleague(), organiser));
        assertThat(acceptance.propose(circle, spare.colleague(), organiser))
                .isEqualTo(new ProgrammeOutcome.Refused(Refusal.NO_PLACE));
        members.subList(1, 5).forEach(this::accept);
        accept(spare);
        assertThat(state()).isEqualTo(ProgrammeState.RUNNING);
        assertThat(told(organiser)).isEmpty();
        assertThat(acceptance.rejoin(id, members.getFirst()))
                .isEqualTo(new EnrolOutcome.Done(MembershipState.REQUESTED, 3));
        assertThat(acceptance.refills(circle, organiser)).isEmpty();
    }

    @Test
    void aCircleThatIsCompleteEnoughIsStartedByWhoOrganisesIt() {
        assertThat(acceptance.start(circle, organiser))
                .isEqualTo(new ProgrammeOutcome.Refused(Refusal.TOO_FEW_ACCEPTED));
        assertThat(acceptance.start(circle, members.getFirst()))
                .isEqualTo(new ProgrammeOutcome.Refused(Refusal.NOT_YOURS));
        jdbc.sql("update intervision_programme set least = 3 where id = ?")
                .param(id.toString())
                .update();
        members.subList(0, 3).forEach(this::accept);
        done(acceptance.start(circle, organiser));
        assertThat(state()).isEqualTo(ProgrammeState.RUNNING);
        accept(members.get(3));
        assertThat(circles.of(circle, members.get(3).colleague()).orElseThrow().members())
                .hasSize(4);
    }

    @Test
    void whoLeavesInMidSeriesReadsNothingAnyMore() {
        members.forEach(this::accept);
        assertThat(acceptance.pause(circle, members.get(1))).isInstanceOf(EnrolOutcome.Done.class);
        assertThat(circles.of(circle, members.get(1).colleague())).isEmpty();
        assertThat(acceptance.resume(circle, members.get(1))).isInstanceOf(EnrolOutcome.Done.class);
        assertThat(circles.of(circle, members.get(1).colleague())).isPresent();
        acceptance.leave(circle, members.get(1));
        assertThat(circles.of(circle, members.get(1).colleague())).isEmpty();
        assertThat(acceptance.resume(circle, members.get(1))).isEqualTo(new EnrolOutcome.Missing());
        assertThat(told(organiser)).containsExactly(IntervisionLinks.toComposer(id));
        assertThat(page().circles().getFirst().belowLeast()).isTrue();
    }

    @Test
    void whoLeavesTheOrganisationLeavesTheCircleAndWhatWasAskedFor() {
        members.forEach(this::accept);
        jdbc.sql("update colleague set left_on = current_date where id in (?, ?)")
                .params(
                        members.getFirst().colleague().toString(),
                        spare.colleague().toString())
                .update();
        assertThat(leavers.gone()).contains(members.getFirst().colleague(), spare.colleague());
        leavers.leave(members.getFirst().colleague());
        leavers.leave(spare.colleague());
        leavers.on(new ColleaguesLeft(Set.of(spare.colleague())));
        assertThat(circles.find(circle).orElseThrow().members())
                .doesNotContain(members.getFirst().colleague());
        assertThat(page().members())
                .filteredOn(each -> each.state() != MembershipState.LEFT)
                .hasSize(4);
        assertThat(told(organiser)).containsExactly(IntervisionLinks.toComposer(id));
    }

    @Test
    void aManagerMadeManagerOfAMemberIsToldToWhoOrganisesItWithoutNames() {
        members.forEach(this::accept);
        setup.manage(members.get(0).colleague(), members.get(1).colleague());
        leads.look();
        assertThat(told(organiser)).containsExactly(IntervisionLinks.toComposer(id));
        var turn = turns.turns(organiser, LANGUAGE).getFirst();
        assertThat(turn.title())
                .doesNotContain(members.get(0).name(), members.get(1).name());
        assertThat(jdbc.sql("select count(*) from notice where recipient = ? and text_key like '%notice.lead'")
                        .param(organiser.colleague().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("update colleague set manager = null where id = ?")
                .param(members.get(0).colleague().toString())
                .update();
        leads.look();
        assertThat(told(organiser)).isEmpty();
    }

    @Test
    void whatPeopleSaidIsErasedAfterTheProgrammeAndThatTheyTookPartIsNot() {
        members.forEach(this::accept);
        setup.signedIn(organiser);
        done(programmes.evaluate(id, organiser));
        done(programmes.close(id, organiser));
        assertThat(retention.due()).doesNotContain(id);
        TurnableClock.CLOCK.forward(Duration.ofDays(31));
        assertThat(retention.due()).contains(id);
        retention.erase(id);
        assertThat(retention.due()).doesNotContain(id);
        var own = Objects.requireNonNull(
                programmes.page(id, members.getFirst()).orElseThrow().own());
        assertThat(own.entry()).isNull();
        assertThat(own.state()).isEqualTo(MembershipState.ACCEPTED);
        assertThat(programmes.page(id, spare).orElseThrow().own()).isNull();
        assertThat(enrolling.wishes(id, members.getFirst())).isEmpty();
    }

    private void accept(Actor member) {
        assertThat(acceptance.accept(circle, member)).isInstanceOf(EnrolOutcome.Done.class);
    }

    private ProgrammePage page() {
        return programmes.page(id, organiser).orElseThrow();
    }

    private ProgrammeState state() {
        return page().card().state();
    }

    private List<String> told(Actor actor) {
        return turns.turns(actor, LANGUAGE).stream().map(Turn::path).toList();
    }
}
