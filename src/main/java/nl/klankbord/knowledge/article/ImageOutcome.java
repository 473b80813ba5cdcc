package nl.klankbord.knowledge.article;

import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.FileId;

/** What came of sending a picture. */
public sealed interface ImageOutcome {

    record Added(FileId file) implements ImageOutcome {}

    /** Another kind of file than a picture. */
    record NoPicture() implements ImageOutcome {}

    /** @param limit what the flaw speaks of; else 0 */
    record NotTaken(FileFlaw flaw, int limit) implements ImageOutcome {}

    /** This article is not this person's to change. */
    record Missing() implements ImageOutcome {}
}
