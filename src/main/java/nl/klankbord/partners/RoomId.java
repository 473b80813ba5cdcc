package nl.klankbord.partners;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one room of a partner, for ever. */
public record RoomId(UUID value) implements Serializable {

    public static RoomId random() {
        return new RoomId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<RoomId> parse(String text) {
        return Ids.parse(text).map(RoomId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
