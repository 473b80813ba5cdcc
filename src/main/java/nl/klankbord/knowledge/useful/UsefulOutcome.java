package nl.klankbord.knowledge.useful;

import nl.klankbord.gate.GateReport;

/** What came of answering, or of writing to the owner. */
public sealed interface UsefulOutcome {

    record Done() implements UsefulOutcome {}

    /** Nothing was written. */
    record Empty() implements UsefulOutcome {}

    /** @param most characters that fit */
    record TooLong(int most) implements UsefulOutcome {}

    /** It looks like personal data; nothing was sent. */
    record PersonalData(GateReport report) implements UsefulOutcome {}

    /** It is not on the shelf any more, or it is the reader's own. */
    record Missing() implements UsefulOutcome {}
}
