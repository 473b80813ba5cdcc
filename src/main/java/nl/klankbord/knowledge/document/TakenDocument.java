package nl.klankbord.knowledge.document;

import java.util.Set;
import nl.klankbord.base.TopicId;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.StoredFile;
import nl.klankbord.gate.GateReport;
import nl.klankbord.knowledge.KnowledgeId;

/** What came of sending a document; it stands on the shelf only once it is {@link Documents#shelve shelved}. */
public sealed interface TakenDocument {

    /**
     * It is here for an hour.
     *
     * @param title what it may be called, after its file
     * @param topics what it seems to be about, by its title
     * @param report what in it looks like personal data
     */
    record Ready(StoredFile file, String title, Set<TopicId> topics, GateReport report) implements TakenDocument {

        public Ready {
            topics = Set.copyOf(topics);
        }
    }

    /** The same file stands on the shelf. */
    record Already(KnowledgeId id) implements TakenDocument {}

    /** The scanner did not answer; nothing is kept. */
    record NotScanned() implements TakenDocument {}

    /** @param limit what the flaw speaks of; else 0 */
    record NotTaken(FileFlaw flaw, int limit) implements TakenDocument {}
}
