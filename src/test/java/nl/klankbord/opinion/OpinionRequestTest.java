package nl.klankbord.opinion;

import static nl.klankbord.opinion.OpinionClock.CLOSING;
import static nl.klankbord.opinion.OpinionClock.DELIVERY;
import static nl.klankbord.opinion.OpinionClock.RESPONSE;
import static nl.klankbord.opinion.Requests.CHECKER;
import static nl.klankbord.opinion.Requests.NOW;
import static nl.klankbord.opinion.Requests.REQUESTER;
import static nl.klankbord.opinion.Requests.REVIEWER;
import static nl.klankbord.opinion.Requests.STRANGER;
import static nl.klankbord.opinion.Requests.THERE;
import static nl.klankbord.opinion.Requests.at;
import static nl.klankbord.opinion.Requests.hand;
import static nl.klankbord.opinion.Requests.ok;
import static nl.klankbord.opinion.Visibility.NAMED_ONLY;
import static nl.klankbord.opinion.Visibility.PARTIES_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpinionRequestTest {

    private final Time now = at(NOW);

    private static Time after(int days) {
        return at(NOW.plus(Duration.ofDays(days)));
    }

    @Test
    void aDeclaredInterestWaitsForTheRequester() {
        var request = Requests.in(OpinionState.OFFERED, PARTIES_ONLY);
        ok(request.declareInterest(hand(REVIEWER), now));

        assertThat(request.turn()).isEqualTo(OpinionTurn.Holder.REQUESTER);
        assertThat(request.accept(null, hand(REVIEWER), now)).contains(Refusal.WAIVER_NEEDED);
        assertThat(request.waive(hand(REVIEWER), now)).contains(Refusal.NOT_YOURS);
        ok(request.waive(hand(REQUESTER), now));
        assertThat(request.state()).isEqualTo(OpinionState.OFFERED);
        assertThat(request.interestWaived()).isTrue();
        ok(request.accept(null, hand(REVIEWER), now));
    }

    @Test
    void theTimeToRespondStandsStillWhileTheRequesterWeighsAnInterest() {
        for (var state : List.of(OpinionState.OFFERED, OpinionState.CLAIMED)) {
            var request = Requests.in(state, PARTIES_ONLY);
            ok(request.declareInterest(hand(REVIEWER), after(1)));
            assertThat(request.timer().dueAt()).isNull();
            assertThat(request.tick(after(30)).signals()).isEmpty();
            assertThat(request.state()).isEqualTo(state);

            ok(request.waive(hand(REQUESTER), after(2)));
            assertThat(request.timer().dueAt()).isEqualTo(after(3).now());
            ok(request.accept(null, hand(REVIEWER), after(2)));
        }
    }

    @Test
    void anInterestThatIsNeverWeighedEndsWithTheRequestThatLeavesTheHand() {
        var declined = Requests.in(OpinionState.OFFERED, PARTIES_ONLY);
        ok(declined.declareInterest(hand(REVIEWER), now));
        ok(declined.decline(hand(REVIEWER), after(1)));
        assertThat(declined.timer().clock()).isNull();

        var released = Requests.in(OpinionState.CLAIMED, PARTIES_ONLY);
        ok(released.declareInterest(hand(REVIEWER), now));
        ok(released.release(hand(REVIEWER), after(1)));
        ok(released.claim(hand(STRANGER), after(1)));
        assertThat(released.interestOpen()).isFalse();
        assertThat(released.timer().dueAt()).isEqualTo(after(3).now());
    }

    @Test
    void nothingIsWaivedThatNobodyDeclared() {
        assertThat(Requests.in(OpinionState.CLAIMED, PARTIES_ONLY).waive(hand(REQUESTER), now))
                .contains(Refusal.NO_INTEREST_DECLARED);
    }

    @Test
    void anInterestOfOneReviewerIsNotThatOfTheNext() {
        var request = Requests.in(OpinionState.CLAIMED, PARTIES_ONLY);
        ok(request.declareInterest(hand(REVIEWER), now));
        ok(request.waive(hand(REQUESTER), now));
        ok(request.release(hand(REVIEWER), now));
        ok(request.claim(hand(STRANGER), now));
        assertThat(request.interestWaived()).isFalse();
        assertThat(request.interestOpen()).isFalse();
    }

    @Test
    void aCoordinatorOffersOnlyWhereTheRequesterAgrees() {
        var typed = Requests.entry(PARTIES_ONLY, false);
        var entry = new OpinionEntry(
                typed.title(),
                typed.question(),
                typed.ownView(),
                typed.type(),
                typed.scopeIn(),
                typed.scopeOut(),
                typed.wantedBy(),
                typed.topics(),
                typed.visibility(),
                typed.publicLine(),
                typed.ground(),
                typed.involved(),
                false,
                false,
                typed.answers());
        var request = new OpinionRequest(OpinionId.random(), REQUESTER, Requests.HERE, entry, NOW);
        ok(request.submit(PublicCard.none(), Set.of(), hand(REQUESTER), now));

        var coordinator = new Hand(STRANGER, THERE, true, null);
        assertThat(request.offer(REVIEWER, THERE, null, coordinator, now)).contains(Refusal.COORDINATOR_NOT_ASKED);
    }

    @Test
    void whoIsUnfitIsNeitherOfferedNorClaims() {
        var request = Requests.in(OpinionState.QUEUED, PARTIES_ONLY);
        assertThat(request.offer(STRANGER, THERE, Refusal.FULL, hand(REQUESTER), now))
                .contains(Refusal.FULL);
        assertThat(request.claim(hand(STRANGER, Refusal.OF_OWN_PARTNER), now)).contains(Refusal.OF_OWN_PARTNER);
        assertThat(request.state()).isEqualTo(OpinionState.QUEUED);
    }

    @Test
    void agreedFourEyesApproveOneVersion() {
        var request = Requests.draft(PARTIES_ONLY, true);
        ok(request.submit(PublicCard.none(), Set.of(), hand(REQUESTER), now));
        ok(request.offer(REVIEWER, THERE, null, hand(REQUESTER), now));
        ok(request.accept(null, hand(REVIEWER), now));
        ok(request.start(hand(REVIEWER), now));
        assertThat(request.deliver(60, hand(REVIEWER), now)).contains(Refusal.NO_ADVICE);
        assertThat(request.write(hand(REVIEWER))).contains(1);
        assertThat(request.write(hand(REVIEWER))).contains(1);
        assertThat(request.deliver(60, hand(REVIEWER), now)).contains(Refusal.NOT_APPROVED);
        assertThat(request.askCheck(REQUESTER, hand(REVIEWER), now)).contains(Refusal.CHECKER_TAKES_PART);
        assertThat(request.askCheck(REVIEWER, hand(REVIEWER), now)).contains(Refusal.CHECKER_TAKES_PART);
        ok(request.askCheck(CHECKER, hand(REVIEWER), now));
        assertThat(request.write(hand(REVIEWER))).isEmpty();
        ok(request.check(true, hand(CHECKER), now));

        assertThat(request.write(hand(REVIEWER))).contains(2);
        assertThat(request.deliver(60, hand(REVIEWER), now)).contains(Refusal.NOT_APPROVED);
        ok(request.askCheck(CHECKER, hand(REVIEWER), now));
        ok(request.check(true, hand(CHECKER), now));
        ok(request.deliver(60, hand(REVIEWER), now));
        assertThat(request.write(hand(REVIEWER))).isEmpty();
    }

    @Test
    void anotherReviewerDoesNotDeliverWhatTheFirstWrote() {
        var request = Requests.in(OpinionState.IN_REVIEW, PARTIES_ONLY);
        ok(request.release(hand(REVIEWER), now));
        ok(request.claim(hand(STRANGER), now));
        ok(request.accept(null, hand(STRANGER), now));
        ok(request.start(hand(STRANGER), now));

        assertThat(request.deliver(60, hand(STRANGER), now)).contains(Refusal.NO_ADVICE);
        assertThat(request.write(hand(STRANGER))).contains(2);
        ok(request.deliver(60, hand(STRANGER), now));
    }

    @Test
    void whoGivesBackHasNothingToSeeThereAnyMore() {
        var request = Requests.in(OpinionState.IN_REVIEW, NAMED_ONLY);
        ok(request.release(hand(REVIEWER), now));
        assertThat(request.state()).isEqualTo(OpinionState.SUBMITTED);
        assertThat(request.sightOf(hand(REVIEWER))).isEqualTo(Sight.NOTHING);
        assertThat(request.parties().advisedBefore()).contains(REVIEWER);
    }

    @Test
    void theTimeToAnswerTellsEachThresholdOnceAndThenItGoesToTheQueue() {
        var request = Requests.in(OpinionState.OFFERED, PARTIES_ONLY);
        var round = request.timer().round();

        assertThat(request.tick(at(NOW.plus(Duration.ofHours(23)))).signals()).isEmpty();
        assertThat(request.tick(after(1)).signals()).containsExactly(new Signal(RESPONSE, 50, round));
        assertThat(request.tick(after(1)).signals()).isEmpty();
        var end = request.tick(after(2));
        assertThat(end.signals()).containsExactly(new Signal(RESPONSE, 80, round), new Signal(RESPONSE, 100, round));
        assertThat(end.step()).isEqualTo(OpinionStep.EXPIRE);
        assertThat(end.toTell()).isEmpty();
        assertThat(request.state()).isEqualTo(OpinionState.QUEUED);
        assertThat(request.parties().invited()).isNull();
        assertThat(request.parties().declined()).contains(REVIEWER);
    }

    @Test
    void whatStandsInTheQueueExpiresAfterTheDayOnWhichItWasWanted() {
        var request = Requests.in(OpinionState.QUEUED, PARTIES_ONLY);
        var over = LocalDate.parse("2027-07-02")
                .atStartOfDay(nl.klankbord.base.WorkingDays.HERE)
                .toInstant();

        assertThat(request.timer().dueAt()).isEqualTo(over);
        assertThat(request.tick(at(over)).step()).isEqualTo(OpinionStep.EXPIRE);
        assertThat(request.state()).isEqualTo(OpinionState.EXPIRED);
        assertThat(request.tick(after(400)).signals()).isEmpty();
    }

    @Test
    void theTimeToDeliverStandsStillWhileTheRequesterIsAsked() {
        var request = Requests.in(OpinionState.CLAIMED, PARTIES_ONLY);
        ok(request.accept(LocalDate.parse("2027-06-11"), hand(REVIEWER), now));
        ok(request.start(hand(REVIEWER), now));
        var due = java.util.Objects.requireNonNull(request.timer().dueAt());
        ok(request.askInfo(hand(REVIEWER), after(1)));
        assertThat(request.tick(after(30)).signals()).isEmpty();
        assertThat(request.timer().dueAt()).isNull();

        ok(request.answer(hand(REQUESTER), after(2)));

        assertThat(request.timer().dueAt()).isEqualTo(due.plus(Duration.ofDays(3)));
        var late = request.tick(after(30));
        assertThat(late.signals()).extracting(Signal::clock).containsOnly(DELIVERY);
        assertThat(late.signals()).extracting(Signal::percent).containsExactly(50, 80, 100);
        assertThat(late.step()).isNull();
        assertThat(late.toTell()).contains(late.signals().getLast());
        assertThat(request.state()).isEqualTo(OpinionState.IN_REVIEW);
    }

    @Test
    void aPromisedDayThatIsADayOffBecomesTheNextWorkingDay() {
        var request = Requests.in(OpinionState.CLAIMED, PARTIES_ONLY);
        ok(request.accept(LocalDate.parse("2027-06-12"), hand(REVIEWER), now));
        assertThat(request.promised()).isEqualTo(LocalDate.parse("2027-06-14"));
    }

    @Test
    void whatTheRequesterDoesNotCloseThePortalClosesAfterTwentyWorkingDays() {
        var request = Requests.in(OpinionState.DELIVERED, PARTIES_ONLY);
        assertThat(request.tick(after(27)).signals()).isEmpty();
        var ticked = request.tick(after(28));
        assertThat(ticked.signals())
                .extracting(Signal::clock, Signal::percent)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CLOSING, 100));
        assertThat(request.state()).isEqualTo(OpinionState.CLOSED);
        assertThat(request.afterwards().uptake()).isEqualTo(Closing.Uptake.UNANSWERED);
    }

    @Test
    void theCardOfWhatIsForNamedPeopleIsEmpty() {
        var request = Requests.draft(NAMED_ONLY);
        var card = new PublicCard(OpinionType.READING, List.of(), LocalDate.parse("2027-07-01"), "Iets over geld");
        ok(request.submit(card, Set.of(), hand(REQUESTER), now));
        assertThat(request.card().type()).isNull();
        assertThat(request.card().publicLine()).isEmpty();
    }
}
