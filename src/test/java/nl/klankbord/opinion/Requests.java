package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import org.jspecify.annotations.Nullable;

/** Requests in every state, brought there by the steps themselves. */
final class Requests {

    static final PartnerId HERE = PartnerId.random();
    static final PartnerId THERE = PartnerId.random();

    static final ColleagueId REQUESTER = person(1);
    static final ColleagueId REVIEWER = person(2);
    static final ColleagueId CHECKER = person(3);
    static final ColleagueId RECIPIENT = person(4);
    static final ColleagueId STRANGER = person(5);
    static final ColleagueId FORMER = person(6);

    /** A Monday morning. */
    static final Instant NOW = Instant.parse("2027-06-07T07:00:00Z");

    private Requests() {}

    private static ColleagueId person(int number) {
        return new ColleagueId(new UUID(4, number));
    }

    static Time at(Instant now) {
        return new Time(now, OpinionTerms.usual(), _ -> WorkingDays.national());
    }

    static Hand hand(ColleagueId who) {
        return hand(who, null);
    }

    static Hand hand(ColleagueId who, @Nullable Refusal unfit) {
        return new Hand(who, who.equals(REQUESTER) ? HERE : THERE, false, unfit);
    }

    static OpinionEntry entry(Visibility visibility, boolean fourEyes) {
        return new OpinionEntry(
                "Dakkapel",
                "Mag dit?",
                "Ik denk van wel",
                OpinionType.SECOND_OPINION,
                "Het plan",
                "De kosten",
                LocalDate.parse("2027-07-01"),
                List.of("omgevingsvergunning"),
                visibility,
                "Een vraag over bouwen",
                DecisionGround.NO,
                List.of(),
                fourEyes,
                true,
                GateAnswers.none());
    }

    static OpinionRequest draft(Visibility visibility) {
        return draft(visibility, false);
    }

    static OpinionRequest draft(Visibility visibility, boolean fourEyes) {
        return new OpinionRequest(OpinionId.random(), REQUESTER, HERE, entry(visibility, fourEyes), NOW);
    }

    /** A request in this state; {@link #FORMER} began on it before and gave it back, once it was handed in. */
    static OpinionRequest in(OpinionState state, Visibility visibility) {
        return in(state, visibility, Set.of(RECIPIENT));
    }

    static OpinionRequest in(OpinionState state, Visibility visibility, Set<ColleagueId> recipients) {
        var request = draft(visibility);
        var time = at(NOW);
        var requester = hand(REQUESTER);
        if (state == OpinionState.DRAFT) {
            return request;
        }
        var shown = new PublicCard(
                OpinionType.SECOND_OPINION, List.of(), LocalDate.parse("2027-07-01"), "Een vraag over bouwen");
        ok(request.submit(shown, recipients, requester, time));
        ok(request.offer(FORMER, THERE, null, requester, time));
        ok(request.accept(null, hand(FORMER), time));
        ok(request.start(hand(FORMER), time));
        ok(request.release(hand(FORMER), time));
        switch (state) {
            case QUEUED -> {}
            case SUBMITTED -> toSubmitted(request, time);
            case EXPIRED -> ok(request.expire(Hand.portal(), time));
            case CLAIMED -> ok(request.claim(hand(REVIEWER), time));
            default -> beyond(request, state, time);
        }
        assertThat(request.state()).isEqualTo(state);
        return request;
    }

    private static void toSubmitted(OpinionRequest request, Time time) {
        if (request.state() != OpinionState.SUBMITTED) {
            ok(request.offer(STRANGER, THERE, null, hand(REQUESTER), time));
            ok(request.decline(hand(STRANGER), time));
        }
    }

    private static void beyond(OpinionRequest request, OpinionState state, Time time) {
        ok(request.offer(REVIEWER, THERE, null, hand(REQUESTER), time));
        if (state == OpinionState.OFFERED) {
            return;
        }
        if (state == OpinionState.WITHDRAWN) {
            ok(request.withdraw(hand(REQUESTER), time));
            return;
        }
        ok(request.accept(null, hand(REVIEWER), time));
        if (state == OpinionState.ACCEPTED) {
            return;
        }
        ok(request.start(hand(REVIEWER), time));
        if (state == OpinionState.NEEDS_INFO) {
            ok(request.askInfo(hand(REVIEWER), time));
            return;
        }
        request.write(hand(REVIEWER));
        if (state == OpinionState.IN_REVIEW) {
            return;
        }
        ok(request.askCheck(CHECKER, hand(REVIEWER), time));
        if (state == OpinionState.PEER_CHECK) {
            return;
        }
        ok(request.check(true, hand(CHECKER), time));
        ok(request.deliver(90, hand(REVIEWER), time));
        if (state == OpinionState.CLOSED) {
            ok(request.close(Closing.Uptake.ADOPTED, hand(REQUESTER), time));
        }
    }

    /** States that a request with this visibility can be in. */
    static boolean reachable(OpinionState state, Visibility visibility) {
        return visibility != Visibility.NAMED_ONLY
                || state != OpinionState.QUEUED && state != OpinionState.CLAIMED && state != OpinionState.EXPIRED;
    }

    static void ok(Optional<Refusal> refused) {
        assertThat(refused).isEmpty();
    }
}
