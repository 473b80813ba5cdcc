package nl.klankbord.knowledge;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one thing on the shelf of knowledge, for ever; random, so that it tells nothing and cannot be guessed. */
public record KnowledgeId(UUID value) implements Serializable {

    public static KnowledgeId random() {
        return new KnowledgeId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<KnowledgeId> parse(String text) {
        return Ids.parse(text).map(KnowledgeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
