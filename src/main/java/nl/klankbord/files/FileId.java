package nl.klankbord.files;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one file, for ever; random, so that it tells nothing and cannot be guessed. */
public record FileId(UUID value) implements Serializable {

    static FileId random() {
        return new FileId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<FileId> parse(String text) {
        return Ids.parse(text).map(FileId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
