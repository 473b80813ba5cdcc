package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random people take random steps, and random time passes. */
class OpinionWalkTest {

    private static final int STEPS = 10_000;
    private static final List<PartnerId> PARTNERS =
            IntStream.range(0, 3).mapToObj(_ -> PartnerId.random()).toList();
    private static final List<ColleagueId> PEOPLE =
            IntStream.range(0, 8).mapToObj(n -> new ColleagueId(new UUID(9, n))).toList();

    private record Told(OpinionId id, Signal signal) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingIsLostNobodySharesARequestAndEachThresholdIsToldOnce(long seed) {
        var random = new Random(seed);
        var now = Instant.parse("2027-01-04T08:00:00Z");
        var requests = new ArrayList<OpinionRequest>();
        var told = new HashSet<Told>();
        var taken = 0;
        for (var n = 0; taken < STEPS; n++) {
            assertThat(n).isLessThan(30 * STEPS);
            now = now.plus(Duration.ofMinutes(random.nextInt(n % 40 == 0 ? 60_000 : 300)));
            var time = new Time(now, OpinionTerms.usual(), _ -> WorkingDays.national());
            requests.removeIf(request -> request.state().isOver() && random.nextInt(10) == 0);
            if (requests.size() < 100 && random.nextInt(4) == 0) {
                requests.add(draft(random, now));
                continue;
            }
            if (requests.isEmpty()) {
                continue;
            }
            var request = requests.get(random.nextInt(requests.size()));
            var before = request.state();
            var ticked = request.tick(time);
            for (var signal : ticked.signals()) {
                assertThat(told.add(new Told(request.id(), signal)))
                        .as("told twice: " + signal)
                        .isTrue();
            }
            assertThat(ticked.step() == null).isEqualTo(request.state() == before);
            taken += step(request, random, time) ? 1 : 0;
            mustHold(request);
        }
        assertThat(told).isNotEmpty();
    }

    private static OpinionRequest draft(Random random, Instant now) {
        var visibility = Visibility.values()[random.nextInt(3)];
        return new OpinionRequest(
                OpinionId.random(),
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                PARTNERS.get(random.nextInt(3)),
                Requests.entry(visibility, random.nextBoolean()),
                now);
    }

    private static boolean step(OpinionRequest request, Random random, Time time) {
        var who = random.nextInt(20) == 0 ? Hand.portal() : somebody(random);
        var open = request.stepsOpenTo(who);
        var step = open.isEmpty() || random.nextInt(4) == 0
                ? OpinionStep.values()[random.nextInt(OpinionStep.values().length)]
                : List.copyOf(open).get(random.nextInt(open.size()));
        if (step == OpinionStep.WITHDRAW && random.nextInt(5) > 0) {
            return false;
        }
        var before = request.state();
        if (random.nextBoolean()) {
            request.write(who);
        }
        var refused = take(request, step, who, random, time);
        // The other one who is asked may be unfit, or take part: refusals that do not depend on who acts.
        if (open.contains(step) && step != OpinionStep.ASK_CHECK && step != OpinionStep.DELIVER) {
            assertThat(refused).as(step + " in " + before).isEmpty();
        }
        if (refused.isPresent()) {
            assertThat(request.state()).isEqualTo(before);
        }
        return refused.isEmpty();
    }

    private static Hand somebody(Random random) {
        return new Hand(
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                PARTNERS.get(random.nextInt(3)),
                random.nextInt(6) == 0,
                random.nextInt(6) == 0 ? Refusal.FULL : null);
    }

    private static Optional<Refusal> take(OpinionRequest request, OpinionStep step, Hand by, Random random, Time time) {
        var other = PEOPLE.get(random.nextInt(PEOPLE.size()));
        return switch (step) {
            case SUBMIT -> request.submit(PublicCard.none(), Set.of(), by, time);
            case OFFER -> request.offer(other, PARTNERS.get(0), null, by, time);
            case QUEUE -> request.queue(by, time);
            case CLAIM -> request.claim(by, time);
            case DECLINE -> request.decline(by, time);
            case ACCEPT ->
                random.nextInt(3) == 0 && !request.interestWaived()
                        ? request.declareInterest(by, time)
                        : request.accept(null, by, time);
            case WAIVE -> request.waive(by, time);
            case START -> request.start(by, time);
            case ASK_INFO -> request.askInfo(by, time);
            case ANSWER -> request.answer(by, time);
            case ASK_CHECK -> request.askCheck(other, by, time);
            case CHECK -> request.check(random.nextBoolean(), by, time);
            case DELIVER -> request.deliver(30, by, time);
            case RELEASE -> request.release(by, time);
            case EXPIRE -> request.expire(by, time);
            case CLOSE -> request.close(Closing.Uptake.PARTLY, by, time);
            case WITHDRAW -> request.withdraw(by, time);
        };
    }

    /** What is always so. */
    private static void mustHold(OpinionRequest request) {
        var parties = request.parties();
        assertThat(parties.invited() != null && parties.reviewer() != null)
                .as("two owners in " + request.state())
                .isFalse();
        if (OpinionState.IN_HAND.contains(request.state())) {
            assertThat(parties.reviewer()).isNotNull();
        }
        assertThat(request.state() == OpinionState.OFFERED).isEqualTo(parties.invited() != null);
        if (request.visibility() == Visibility.NAMED_ONLY) {
            assertThat(request.state()).isNotIn(OpinionState.QUEUED, OpinionState.EXPIRED, OpinionState.CLAIMED);
        }
        // Somebody, or the portal at a known moment, can always move on what is not over.
        if (!request.state().isOver()) {
            assertThat(PEOPLE.stream()
                            .anyMatch(person -> !request.stepsOpenTo(new Hand(person, PARTNERS.get(0), false, null))
                                    .isEmpty()))
                    .as("stuck in " + request.state())
                    .isTrue();
        }
    }
}
