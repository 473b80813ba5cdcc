package nl.klankbord.knowledge.question;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies an answer, for ever. */
public record AnswerId(UUID value) implements Serializable {

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<AnswerId> parse(String text) {
        return Ids.parse(text).map(AnswerId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
