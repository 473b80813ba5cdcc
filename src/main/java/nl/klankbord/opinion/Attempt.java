package nl.klankbord.opinion;

import java.util.Optional;
import nl.klankbord.access.Actor;

/** Somebody is about to take a step of a request that is locked. */
record Attempt(OpinionRequest request, OpinionMove move, Actor actor, Time now) {

    Hand by() {
        return Hand.of(actor);
    }

    /** Why the step is not open at all. */
    Optional<Refusal> closed() {
        return request.refusal(move.step(), by());
    }

    /** What the table says goes before what is wrong with the rest. */
    StepOutcome refused(Refusal otherwise) {
        return new StepOutcome.Refused(closed().orElse(otherwise));
    }
}
