package nl.klankbord.intervision;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one circle of a programme, for ever; random, so that it tells nothing and cannot be guessed. */
public record CircleId(UUID value) implements Serializable {

    public static CircleId random() {
        return new CircleId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<CircleId> parse(String text) {
        return Ids.parse(text).map(CircleId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
