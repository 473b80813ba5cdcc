package nl.klankbord.training;

import java.util.List;

/** How making, changing or moving on an edition ended. */
public sealed interface EditionOutcome {

    record Done(EditionId id, EditionState state, int version) implements EditionOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record NotAccepted(List<Flaw> flaws) implements EditionOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed. */
    record Refused(Refusal why) implements EditionOutcome {}

    /** Somebody else changed it since it was read. */
    record Stale() implements EditionOutcome {}

    /** No such edition, or none that this person may know of. */
    record Missing() implements EditionOutcome {}
}
