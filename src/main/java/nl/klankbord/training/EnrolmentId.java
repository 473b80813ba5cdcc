package nl.klankbord.training;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one enrolment, for ever; random, so that it tells nothing and cannot be guessed. */
public record EnrolmentId(UUID value) implements Serializable {

    public static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<EnrolmentId> parse(String text) {
        return Ids.parse(text).map(EnrolmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
