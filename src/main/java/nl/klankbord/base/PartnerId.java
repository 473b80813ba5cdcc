package nl.klankbord.base;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies one partner, for ever; random, so that it tells nothing and cannot be guessed. */
public record PartnerId(UUID value) implements Serializable {

    public static PartnerId random() {
        return new PartnerId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<PartnerId> parse(String text) {
        return Ids.parse(text).map(PartnerId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
