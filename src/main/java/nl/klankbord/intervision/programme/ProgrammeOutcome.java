package nl.klankbord.intervision.programme;

import java.util.List;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;

/** How making, changing or moving on a programme ended. */
public sealed interface ProgrammeOutcome {

    record Done(ProgrammeId id, ProgrammeState state, int version) implements ProgrammeOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record NotAccepted(List<Flaw> flaws) implements ProgrammeOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed. */
    record Refused(Refusal why) implements ProgrammeOutcome {}

    /** Somebody else changed it since it was read. */
    record Stale() implements ProgrammeOutcome {}

    /** No such programme, or none that this person may know of. */
    record Missing() implements ProgrammeOutcome {}
}
