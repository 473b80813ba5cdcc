package nl.klankbord.opinion;

import java.util.List;
import nl.klankbord.gate.GateReport;

/** How a step ended. */
public sealed interface StepOutcome {

    /** @param version of the request as it stands now */
    record Done(OpinionState state, int version) implements StepOutcome {}

    /** The interest that was declared is put to the requester; accept once it is waived. */
    record AwaitsWaiver() implements StepOutcome {}

    /** Nothing changed. */
    record Refused(Refusal why) implements StepOutcome {}

    /** Nothing changed: these fields first. */
    record Incomplete(List<Flaw> flaws) implements StepOutcome {

        public Incomplete {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed: these spots hold, or look like, personal data. */
    record PersonalData(GateReport report) implements StepOutcome {}

    /** Somebody else changed it since it was read. */
    record Stale() implements StepOutcome {}

    /** No such request, or none that this person may know of. */
    record Missing() implements StepOutcome {}

    /**
     * What is wrong with which field of {@link OpinionEntry}, or of {@link AdviceEntry}.
     *
     * @param row which item of a list, from 0; 0 for fields with one value
     * @param limit what {@link Reason#TOO_LONG} and {@link Reason#TOO_MANY} allow; else 0
     */
    record Flaw(String field, int row, Reason reason, int limit) {}

    /** Why a value is not accepted; the text stands under {@code opinion.flaw.<name>}. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        IN_THE_PAST,
        NOT_A_TOPIC,
        NEVER_OPEN_WITH_RECIPIENTS,
        NOT_A_COLLEAGUE
    }
}
