package nl.klankbord.knowledge.document;

import java.util.Set;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.gate.GateReport;
import nl.klankbord.knowledge.KnowledgeId;

/** What came of shelving, changing, replacing or removing a document. */
public sealed interface DocumentOutcome {

    record Done(KnowledgeId id) implements DocumentOutcome {}

    record Flawed(Set<DocumentEntry.Flaw> flaws) implements DocumentOutcome {

        public Flawed {
            flaws = Set.copyOf(flaws);
        }
    }

    /** Something in it looks like personal data, and not enough was said about that. */
    record PersonalData(GateReport report) implements DocumentOutcome {}

    /** The same file stands on the shelf. */
    record Already(KnowledgeId id) implements DocumentOutcome {}

    /** Somebody changed it since it was read; this is how it is now. */
    record Stale(DocumentPage now) implements DocumentOutcome {}

    /** @param limit what the flaw speaks of; else 0 */
    record NotTaken(FileFlaw flaw, int limit) implements DocumentOutcome {}

    /** No such document or file, or none that this person may change. */
    record Missing() implements DocumentOutcome {}
}
