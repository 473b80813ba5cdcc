package nl.klankbord.training.need;

/** How asking, joining or taking up ended. */
public sealed interface NeedOutcome {

    record Done(NeedId id, NeedState state) implements NeedOutcome {}

    /** Somebody asked just that before; this person joined it. */
    record Joined(NeedId id, NeedState state) implements NeedOutcome {}

    /** Nothing was kept. */
    record NotAccepted(boolean topic, boolean line) implements NeedOutcome {}

    /** Nothing changed: it is taken up already, or was dropped. */
    record NotNow() implements NeedOutcome {}

    /** None such, or not for this person. */
    record Missing() implements NeedOutcome {}
}
