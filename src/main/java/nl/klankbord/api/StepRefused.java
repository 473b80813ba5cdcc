package nl.klankbord.api;

import nl.klankbord.opinion.Refusal;

/** A step that is not open; the answer says why. */
final class StepRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal why;

    StepRefused(Refusal why) {
        super(why.name());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
