package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.TurnableClock;

/** Many people claim the same request at the same moment. */
public final class ClaimRace {

    private final OpinionAsking asking;
    private final OpinionDesk desk;
    private final As as;
    private final Somebody somebody;

    public ClaimRace(OpinionAsking asking, OpinionDesk desk, People people, CurrentActor current, As as) {
        this.asking = asking;
        this.desk = desk;
        this.as = as;
        this.somebody = new Somebody(people, current, as, TurnableClock.CLOCK);
    }

    /** Exactly one of so many wins, each of so many times; the others are told that it cannot be now. */
    public void run(int people, int rounds) {
        var here = PartnerId.random();
        var there = PartnerId.random();
        var claimers = new ArrayList<Actor>();
        for (var n = 0; n < people; n++) {
            claimers.add(somebody.at(there));
        }
        var requester = somebody.at(here);
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (var round = 0; round < rounds; round++) {
                as.account(requester.account());
                var id = queued(requester);
                var won = race(claimers, id, threads::submit);
                as.account(requester.account());
                var dossier = desk.open(id, requester).orElseThrow();
                assertThat(dossier.card().state()).isEqualTo(OpinionState.CLAIMED);
                assertThat(dossier.reviewer())
                        .isNotNull()
                        .extracting(ColleagueCard::id)
                        .isEqualTo(won.colleague());
                as.account(won.account());
                assertThat(desk.take(id, new OpinionMove.Release(GiveBack.TOO_BUSY, "", null), won))
                        .isInstanceOf(StepOutcome.Done.class);
                as.account(requester.account());
                assertThat(desk.take(id, new OpinionMove.Withdraw(), requester)).isInstanceOf(StepOutcome.Done.class);
            }
        }
    }

    private OpinionId queued(Actor requester) {
        var entry = Questions.about(
                "kabels " + UUID.randomUUID().toString().substring(0, 4),
                Visibility.PARTIES_ONLY,
                LocalDate.parse("2099-01-01"));
        var id = asking.ask(entry, requester).id();
        assertThat(desk.take(id, new OpinionMove.Queue(), requester)).isInstanceOf(StepOutcome.Done.class);
        return id;
    }

    private interface Submit {
        Future<StepOutcome> start(Callable<StepOutcome> work);
    }

    private Actor race(List<Actor> claimers, OpinionId id, Submit threads) {
        var start = new CyclicBarrier(claimers.size());
        var outcomes = claimers.stream()
                .map(claimer -> threads.start(() -> {
                    as.account(claimer.account());
                    start.await();
                    return desk.take(id, new OpinionMove.Claim(), claimer);
                }))
                .toList();
        var winners = new ArrayList<Actor>();
        for (var n = 0; n < claimers.size(); n++) {
            switch (answer(outcomes.get(n))) {
                case StepOutcome.Done _ -> winners.add(claimers.get(n));
                case StepOutcome other -> assertThat(other).isEqualTo(new StepOutcome.Refused(Refusal.NOT_NOW));
            }
        }
        assertThat(winners).hasSize(1);
        return winners.getFirst();
    }

    private static StepOutcome answer(Future<StepOutcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
