package nl.klankbord.base;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies one topic, for ever; random, so that it tells nothing and cannot be guessed. */
public record TopicId(UUID value) implements Serializable {

    public static TopicId random() {
        return new TopicId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<TopicId> parse(String text) {
        return Ids.parse(text).map(TopicId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
