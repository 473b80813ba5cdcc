package nl.klankbord.training;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one edition of a course, for ever; random, so that it tells nothing and cannot be guessed. */
public record EditionId(UUID value) implements Serializable {

    public static EditionId random() {
        return new EditionId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<EditionId> parse(String text) {
        return Ids.parse(text).map(EditionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
