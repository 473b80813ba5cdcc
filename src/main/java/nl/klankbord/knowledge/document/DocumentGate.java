package nl.klankbord.knowledge.document;

import java.util.List;
import java.util.Set;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import org.springframework.stereotype.Component;

/**
 * Keeps personal data off the shelf, which everybody reads. That few may read it is therefore no answer here: something
 * leads to a person, or it does not.
 */
@Component
class DocumentGate {

    private final Files files;

    DocumentGate(Files files) {
        this.files = files;
    }

    /** Looks at the name and the text of a file that is ready, and at what is said of it. Cost: linear in its length. */
    GateReport look(StoredFile file, String title, String summary, GateAnswers said) {
        return PersonalDataGate.look(
                List.of(
                        new Piece(file.name(), title),
                        new Piece(file.name(), summary),
                        new Piece(file.name(), file.name()),
                        new Piece(file.name(), files.text(file.id()))),
                new GateAnswers(said.notBsn(), said.anonymised(), "", Set.of()));
    }

    /** Looks at what is said of a document that is there already. */
    static GateReport look(DocumentEntry entry, GateAnswers said) {
        return PersonalDataGate.look(
                List.of(new Piece("title", entry.title()), new Piece("summary", entry.summary())),
                new GateAnswers(said.notBsn(), said.anonymised(), "", Set.of()));
    }
}
