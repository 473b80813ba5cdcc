package nl.klankbord.intervision;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one case that a member brings, for ever; random, so that it tells nothing and cannot be guessed. */
public record BroughtCaseId(UUID value) implements Serializable {

    public static BroughtCaseId random() {
        return new BroughtCaseId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<BroughtCaseId> parse(String text) {
        return Ids.parse(text).map(BroughtCaseId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
