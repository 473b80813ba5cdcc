package nl.klankbord.actions;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one action, for ever; random. */
public record ActionId(UUID value) implements Serializable {

    static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<ActionId> parse(String text) {
        return Ids.parse(text).map(ActionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
