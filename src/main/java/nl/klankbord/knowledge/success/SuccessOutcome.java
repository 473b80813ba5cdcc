package nl.klankbord.knowledge.success;

import java.util.List;
import nl.klankbord.gate.GateReport;
import nl.klankbord.knowledge.KnowledgeId;

/** How something with a success ended. */
public sealed interface SuccessOutcome {

    record Saved(KnowledgeId id, int version) implements SuccessOutcome {}

    /** Nothing changed: each flaw can be mended. */
    record NotAccepted(List<SuccessFlaw> flaws) implements SuccessOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed: something looks like personal data. */
    record PersonalData(GateReport report) implements SuccessOutcome {}

    /** Nothing changed: somebody was first. @param now as it stands there */
    record Stale(SuccessPage now) implements SuccessOutcome {}

    /** No such success, or this step is not open to this person. */
    record Missing() implements SuccessOutcome {}
}
