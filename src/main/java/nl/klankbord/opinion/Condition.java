package nl.klankbord.opinion;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What must hold besides state and person before a step is open, and the refusal when it does not. */
enum Condition {
    NOT_NAMED_ONLY((request, _) -> request.visibility() == Visibility.NAMED_ONLY ? Refusal.NEVER_IN_QUEUE : null),
    REQUESTER_AGREES((request, _) -> request.coordinatorMayOffer() ? null : Refusal.COORDINATOR_NOT_ASKED),
    /** Independent, and with room for one more. */
    FIT((request, hand) -> {
        var unfit = hand.unfit();
        return unfit == null || request.sightOf(hand).reaches(Sight.TEXT) ? unfit : unfit.toldByTheCard();
    }),
    NO_INTEREST_OPEN((request, _) -> request.interestOpen() ? Refusal.WAIVER_NEEDED : null),
    INTEREST_OPEN((request, _) -> request.interestOpen() ? null : Refusal.NO_INTEREST_DECLARED),
    ADVICE_WRITTEN((request, _) -> request.advice().written() ? null : Refusal.NO_ADVICE),
    APPROVED_IF_AGREED((request, _) ->
            request.fourEyes() && !request.advice().approves(request.advice().newest()) ? Refusal.NOT_APPROVED : null);

    private final BiFunction<OpinionRequest, Hand, @Nullable Refusal> test;

    Condition(BiFunction<OpinionRequest, Hand, @Nullable Refusal> test) {
        this.test = test;
    }

    /** Null when it holds. */
    @Nullable
    Refusal refusal(OpinionRequest request, Hand hand) {
        return test.apply(request, hand);
    }
}
