package nl.klankbord.training;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one lesson of an edition, for ever; random, so that it tells nothing and cannot be guessed. */
public record LessonId(UUID value) implements Serializable {

    public static LessonId random() {
        return new LessonId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<LessonId> parse(String text) {
        return Ids.parse(text).map(LessonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
