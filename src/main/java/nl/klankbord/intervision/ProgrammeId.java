package nl.klankbord.intervision;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one programme of intervision, for ever; random, so that it tells nothing and cannot be guessed. */
public record ProgrammeId(UUID value) implements Serializable {

    public static ProgrammeId random() {
        return new ProgrammeId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<ProgrammeId> parse(String text) {
        return Ids.parse(text).map(ProgrammeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
