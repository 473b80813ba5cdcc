package nl.klankbord.knowledge.document;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one import of many documents. */
public record DocumentImportId(UUID value) implements Serializable {

    static DocumentImportId random() {
        return new DocumentImportId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<DocumentImportId> parse(String text) {
        return Ids.parse(text).map(DocumentImportId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
