package nl.klankbord.training;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one course, for ever; random, so that it tells nothing and cannot be guessed. */
public record CourseId(UUID value) implements Serializable {

    public static CourseId random() {
        return new CourseId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<CourseId> parse(String text) {
        return Ids.parse(text).map(CourseId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
