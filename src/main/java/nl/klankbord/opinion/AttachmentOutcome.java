package nl.klankbord.opinion;

import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.StoredFile;
import nl.klankbord.gate.GateReport;

/** What came of adding a file to a request, or of removing one. */
public sealed interface AttachmentOutcome {

    /**
     * It belongs to the request; held back when the scanner did not answer.
     *
     * @param report what in it looks like personal data; of a draft it may still stop the submit
     */
    record Added(StoredFile file, GateReport report) implements AttachmentOutcome {}

    record Removed() implements AttachmentOutcome {}

    /** @param limit what the flaw speaks of; else 0 */
    record NotTaken(FileFlaw flaw, int limit) implements AttachmentOutcome {}

    /** The request was handed in before, and this file holds, or looks like it holds, personal data. */
    record PersonalData(GateReport report) implements AttachmentOutcome {}

    record Refused(Refusal why) implements AttachmentOutcome {}

    /** No such request or file, or none that this person may know of. */
    record Missing() implements AttachmentOutcome {}
}
