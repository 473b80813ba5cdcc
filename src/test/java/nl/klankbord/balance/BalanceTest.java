package nl.klankbord.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.balance.BalanceOutcome.AlreadyCorrected;
import nl.klankbord.balance.BalanceOutcome.Done;
import nl.klankbord.balance.BalanceOutcome.Missing;
import nl.klankbord.balance.BalanceOutcome.OutOfBounds;
import nl.klankbord.balance.BalanceOutcome.TooLate;
import nl.klankbord.base.PartnerId;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SuppressWarnings("NullAway.Init")
class BalanceTest {

    @Autowired
    private Balance balance;

    @Autowired
    private As as;

    private final PartnerId here = PartnerId.random();
    private final PartnerId there = PartnerId.random();
    private final UUID source = UUID.randomUUID();
    private Actor giver;
    private Actor taker;

    @BeforeEach
    void people() {
        giver = as.somebody(there);
        taker = as.somebody(here);
    }

    private Proposal proposal(int minutes) {
        return new Proposal(
                ContributionKind.SECOND_OPINION, source, there, giver.colleague(), here, taker.colleague(), minutes);
    }

    private ContributionId proposed(int minutes) {
        return balance.propose(proposal(minutes)).orElseThrow();
    }

    private void sumsToZero() {
        assertThat(balance.net().values().stream().mapToLong(Long::longValue).sum())
                .isZero();
    }

    @Test
    void hoursCountOnceTheTakerConfirmedThem() {
        var id = proposed(90);
        assertThat(balance.propose(proposal(60))).isEmpty();
        assertThat(balance.between(there, here).net()).isZero();
        assertThat(balance.confirm(id, giver)).isInstanceOf(Missing.class);

        assertThat(balance.confirm(id, taker)).isInstanceOf(Done.class);

        assertThat(balance.confirm(id, taker)).isEqualTo(new TooLate(ContributionState.CONFIRMED));
        assertThat(balance.between(there, here).net()).isEqualTo(90);
        assertThat(balance.owedTo(there)).containsEntry(here, 90L);
        assertThat(balance.owedTo(here)).containsEntry(there, -90L);
        sumsToZero();
    }

    @Test
    void whatNobodyAnswersCountsAfterFourteenDays() {
        proposed(60);
        TurnableClock.CLOCK.forward(Duration.ofDays(13));
        balance.confirmUnanswered();
        assertThat(balance.between(there, here).net()).isZero();
        TurnableClock.CLOCK.forward(Duration.ofDays(2));
        assertThat(balance.confirmUnanswered()).isPositive();
        assertThat(balance.between(there, here).net()).isEqualTo(60);
    }

    @Test
    void whatIsDisputedDoesNotCountUntilOtherHoursAreProposed() {
        var id = proposed(600);
        assertThat(balance.dispute(id, taker)).isInstanceOf(Done.class);
        TurnableClock.CLOCK.forward(Duration.ofDays(20));
        balance.confirmUnanswered();
        assertThat(balance.between(there, here).net()).isZero();

        assertThat(balance.correct(id, 60, taker)).isInstanceOf(Missing.class);
        assertThat(balance.correct(id, 60, giver)).isInstanceOf(Done.class);

        var again = balance.waitingFor(taker);
        assertThat(again).extracting(BalanceEntry::minutes).containsExactly(60);
        balance.confirm(again.getFirst().id(), taker);
        assertThat(balance.between(there, here).net()).isEqualTo(60);
        sumsToZero();
    }

    @Test
    void whatWasConfirmedIsTakenBackByACounterEntry() {
        var id = proposed(120);
        balance.confirm(id, taker);
        assertThat(balance.correct(id, 0, giver)).isInstanceOf(Done.class);
        assertThat(balance.between(there, here).net()).isZero();
        assertThat(balance.correct(id, 0, giver)).isEqualTo(new AlreadyCorrected());
        assertThat(balance.correct(id, 60, giver)).isEqualTo(new AlreadyCorrected());
        sumsToZero();
    }

    @Test
    void whatWasDisputedIsCorrectedOnce() {
        var id = proposed(600);
        balance.dispute(id, taker);
        assertThat(balance.correct(id, -1, giver)).isInstanceOf(OutOfBounds.class);
        assertThat(balance.correct(id, Balance.MOST_MINUTES + 1, giver)).isInstanceOf(OutOfBounds.class);
        assertThat(balance.correct(id, 60, giver)).isInstanceOf(Done.class);

        assertThat(balance.correct(id, 90, giver)).isEqualTo(new TooLate(ContributionState.WITHDRAWN));
        assertThat(balance.waitingFor(taker)).extracting(BalanceEntry::minutes).containsExactly(60);
    }

    @Test
    void nobodyConfirmsTheirOwnHours() {
        var id = balance.propose(new Proposal(
                        ContributionKind.SECOND_OPINION,
                        UUID.randomUUID(),
                        there,
                        giver.colleague(),
                        here,
                        giver.colleague(),
                        60))
                .orElseThrow();
        assertThat(balance.confirm(id, giver)).isInstanceOf(Missing.class);
        assertThat(balance.waitingFor(giver)).isEmpty();
    }

    @Test
    void manyUnansweredAreConfirmedSomeAtATime() {
        for (var i = 0; i < 250; i++) {
            balance.propose(new Proposal(
                    ContributionKind.SECOND_OPINION,
                    UUID.randomUUID(),
                    there,
                    giver.colleague(),
                    here,
                    taker.colleague(),
                    60));
        }
        TurnableClock.CLOCK.forward(Duration.ofDays(15));
        assertThat(balance.confirmUnanswered()).isEqualTo(200);
        var rest = balance.confirmUnanswered();
        assertThat(rest).isBetween(50, 200);
        while (rest > 0) {
            rest = balance.confirmUnanswered();
        }
        assertThat(balance.between(there, here).net()).isEqualTo(250 * 60);
    }

    @Test
    void nothingIsGivenWithinOnePartnerOrForNoTime() {
        assertThat(balance.propose(proposal(0))).isEmpty();
        assertThat(balance.propose(new Proposal(
                        ContributionKind.SECOND_OPINION, source, here, giver.colleague(), here, taker.colleague(), 60)))
                .isEmpty();
    }
}
