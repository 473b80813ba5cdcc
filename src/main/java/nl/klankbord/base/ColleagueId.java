package nl.klankbord.base;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies one colleague, for ever; random, so that it tells nothing and cannot be guessed. */
public record ColleagueId(UUID value) implements Serializable {

    public static ColleagueId random() {
        return new ColleagueId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<ColleagueId> parse(String text) {
        return Ids.parse(text).map(ColleagueId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
