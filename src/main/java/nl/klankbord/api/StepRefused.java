package nl.klankbord.api;

import nl.klankbord.actions.ActionOutcome;
import nl.klankbord.opinion.Refusal;

/** A step that is not open; the answer says why. */
final class StepRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;

    StepRefused(Refusal why) {
        this("opinion.refusal." + why, why.name());
    }

    StepRefused(nl.klankbord.training.Refusal why) {
        this("training.refusal." + why, why.name());
    }

    StepRefused(nl.klankbord.intervision.programme.Refusal why) {
        this("intervision.refusal." + why, why.name());
    }

    StepRefused(ActionOutcome.Refused refused) {
        this("actions.refusal." + refused.now().state(), "IS_" + refused.now().state());
    }

    private StepRefused(String textKey, String reason) {
        super(reason);
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }

    /** For programs, for ever the same. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
