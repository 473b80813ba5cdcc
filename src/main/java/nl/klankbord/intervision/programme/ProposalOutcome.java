package nl.klankbord.intervision.programme;

/** How a step with the circles that are being made ended. */
public sealed interface ProposalOutcome {

    /** @param present as it is now */
    record Done(ProposalPage present) implements ProposalOutcome {}

    /** Somebody else was first, and nothing changed. @param present as it is now */
    record Stale(ProposalPage present) implements ProposalOutcome {}

    /** Nothing changed. */
    record Refused(Refusal why) implements ProposalOutcome {}

    /** No such programme, or none that this person may know of. */
    record Missing() implements ProposalOutcome {}
}
