package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.ColleaguesReturned;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class WorkOfLeaversTest {

    /** Longer than twenty working days, whatever holidays there are. */
    private static final Duration TERM = Duration.ofDays(45);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private OpinionClocks clocks;

    @Autowired
    private WorkOfLeavers leavers;

    @Autowired
    private RoleHolders holders;

    @Autowired
    private Notices notices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    private void tell(Object event) {
        current.asPortal(() -> transactions.executeWithoutResult(_ -> events.publishEvent(event)));
    }

    private void leaves(Actor who) {
        tell(new ColleaguesLeft(Set.of(who.colleague())));
    }

    private OpinionState state(RequestInReview request, Actor reader) {
        return desk.open(request.id(), reader).orElseThrow().card().state();
    }

    private List<String> told(Actor who) {
        return notices.of(who, true, new PageRequest(1, 50), Texts.DUTCH).items().stream()
                .map(Notice::text)
                .toList();
    }

    private void endWhatIsDue() {
        leavers.due().forEach(leavers::end);
    }

    @Test
    void aSecondReaderWhoLeavesGivesTheAdviceBackWithoutApproval() {
        var coordinator = as.somebody(PartnerId.random(), Grant.networkWide(Role.COORDINATOR));
        var request = RequestInReview.forFourEyes(portal);
        advice.save(request.id(), Questions.advice("Het mag"), request.reviewer());
        request.take(new OpinionMove.AskCheck(request.stranger().colleague()), request.reviewer());
        leaves(request.stranger());
        leaves(request.stranger());

        assertThat(state(request, request.reviewer())).isEqualTo(OpinionState.IN_REVIEW);
        assertThat(desk.take(request.id(), new OpinionMove.Deliver(30), request.reviewer()))
                .isEqualTo(new StepOutcome.Refused(Refusal.NOT_APPROVED));
        assertThat(told(request.reviewer()))
                .contains("Je tweede lezer werkt hier niet meer. Vraag een ander, of ga verder");
        assertThat(told(coordinator)).containsOnlyOnce("Een tweede lezer is weg. De adviseur gaat verder");
    }

    @Test
    void aReviewerWhoLeavesIsToldToTheCoordinators() {
        var coordinator = as.somebody(PartnerId.random(), Grant.networkWide(Role.COORDINATOR));
        var request = RequestInReview.make(portal);
        leaves(request.reviewer());
        assertThat(state(request, request.requester())).isEqualTo(OpinionState.QUEUED);
        assertThat(told(coordinator)).contains("Een adviseur is weg. De vraag wacht weer op iemand");
    }

    @Test
    void whatALeaverAskedIsWithdrawnAfterAWhile() {
        var request = RequestInReview.make(portal);
        var administrator = as.somebody(
                request.requester().partner(), Grant.at(request.requester().partner(), Role.PARTNER_ADMIN));
        request.take(new OpinionMove.AskInfo("Welke kabels?"), request.reviewer());
        leaves(request.requester());
        endWhatIsDue();
        assertThat(state(request, request.reviewer())).isEqualTo(OpinionState.NEEDS_INFO);
        assertThat(told(administrator))
                .anyMatch(text -> text.startsWith("Een collega die wegging heeft nog een vraag"));
        assertThat(told(request.reviewer())).anyMatch(text -> text.startsWith("Wie jou om advies vroeg is weg."));

        TurnableClock.CLOCK.forward(TERM);
        endWhatIsDue();
        endWhatIsDue();
        assertThat(state(request, request.requester())).isEqualTo(OpinionState.WITHDRAWN);
    }

    @Test
    void whoLeftBeforeThePortalAskedIsFoundByItself() {
        var coordinator = as.somebody(PartnerId.random(), Grant.networkWide(Role.COORDINATOR));
        var unanswered = RequestInReview.make(portal);
        var unread = RequestInReview.forFourEyes(portal);
        advice.save(unread.id(), Questions.advice("Het mag"), unread.reviewer());
        unread.take(new OpinionMove.AskCheck(unread.stranger().colleague()), unread.reviewer());
        var unwritten = RequestInReview.make(portal);
        var left = List.of(unanswered.requester(), unread.stranger(), unwritten.reviewer());
        assertThat(leavers.gone()).doesNotContainAnyElementsOf(colleagues(left));

        left.forEach(who -> jdbc.sql("update colleague set left_on = '2026-01-01' where id = ?")
                .param(who.colleague().toString())
                .update());
        assertThat(leavers.gone()).containsAll(colleagues(left));
        for (var node = 0; node < 2; node++) {
            colleagues(left).forEach(leavers::leave);
        }

        assertThat(leavers.gone()).doesNotContainAnyElementsOf(colleagues(left));
        assertThat(state(unread, unread.reviewer())).isEqualTo(OpinionState.IN_REVIEW);
        assertThat(state(unwritten, unwritten.requester())).isEqualTo(OpinionState.QUEUED);
        assertThat(told(unanswered.reviewer()))
                .filteredOn(text -> text.startsWith("Wie jou om advies vroeg is weg."))
                .hasSize(1);
        assertThat(told(coordinator)).containsOnlyOnce("Een tweede lezer is weg. De adviseur gaat verder");
        TurnableClock.CLOCK.forward(TERM);
        endWhatIsDue();
        assertThat(state(unanswered, unanswered.requester())).isEqualTo(OpinionState.WITHDRAWN);
    }

    private static List<ColleagueId> colleagues(List<Actor> actors) {
        return actors.stream().map(Actor::colleague).toList();
    }

    @Test
    void whoComesBackFindsEverythingAsItWas() {
        var request = RequestInReview.make(portal);
        leaves(request.requester());
        tell(new ColleaguesReturned(Set.of(request.requester().colleague())));
        TurnableClock.CLOCK.forward(TERM);
        endWhatIsDue();
        assertThat(state(request, request.requester())).isEqualTo(OpinionState.IN_REVIEW);
    }

    @Test
    void anAdviceThatCameFirstIsClosedByItsOwnClock() {
        var request = RequestInReview.make(portal);
        advice.save(request.id(), Questions.advice("Het mag"), request.reviewer());
        leaves(request.requester());
        request.take(new OpinionMove.Deliver(30), request.reviewer());
        TurnableClock.CLOCK.forward(TERM);
        endWhatIsDue();
        clocks.due().forEach(clocks::look);
        assertThat(state(request, request.requester())).isEqualTo(OpinionState.CLOSED);
    }

    @Test
    void coordinatorsHearWhenTheTimeForAnAdviceIsOver() {
        var coordinator = as.somebody(PartnerId.random(), Grant.networkWide(Role.COORDINATOR));
        RequestInReview.make(portal);
        TurnableClock.CLOCK.forward(TERM);
        clocks.due().forEach(clocks::look);
        assertThat(told(coordinator)).contains("De tijd voor een second opinion is om. Kijk je mee?");
    }

    @Test
    void aRequesterWhoFindsNobodyAsksTheCoordinatorsOnce() {
        var coordinator = as.somebody(PartnerId.random(), Grant.networkWide(Role.COORDINATOR));
        var request = RequestInReview.make(portal);
        assertThat(asking.askCoordinator(request.id(), request.requester()))
                .isEqualTo(new StepOutcome.Refused(Refusal.NOT_NOW));
        request.take(new OpinionMove.Release(GiveBack.TOO_BUSY, "", null), request.reviewer());
        assertThat(asking.askCoordinator(request.id(), request.reviewer())).isInstanceOf(StepOutcome.Missing.class);
        for (var time = 0; time < 2; time++) {
            assertThat(asking.askCoordinator(request.id(), request.requester())).isInstanceOf(StepOutcome.Done.class);
        }
        assertThat(told(coordinator))
                .containsOnlyOnce("Een collega vindt niemand voor een second opinion. Kijk je mee?");
    }

    @Test
    void holdersOfARoleAreThoseOfThePartnerAndOfTheWholeNetwork() {
        var here = PartnerId.random();
        var own = as.somebody(here, Grant.at(here, Role.PARTNER_ADMIN));
        var other = as.somebody(PartnerId.random(), Grant.at(PartnerId.random(), Role.PARTNER_ADMIN));
        assertThat(holders.of(Role.PARTNER_ADMIN, here))
                .contains(own.colleague())
                .doesNotContain(other.colleague());
        assertThat(holders.of(Role.PARTNER_ADMIN)).contains(own.colleague(), other.colleague());
    }
}
