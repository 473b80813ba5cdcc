package nl.klankbord.opinion;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one request for an opinion, for ever; random, so that it tells nothing and cannot be guessed. */
public record OpinionId(UUID value) implements Serializable {

    static OpinionId random() {
        return new OpinionId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<OpinionId> parse(String text) {
        return Ids.parse(text).map(OpinionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
