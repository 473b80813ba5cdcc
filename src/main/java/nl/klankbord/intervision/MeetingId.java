package nl.klankbord.intervision;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one meeting of a circle, for ever; random, so that it tells nothing and cannot be guessed. */
public record MeetingId(UUID value) implements Serializable {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<MeetingId> parse(String text) {
        return Ids.parse(text).map(MeetingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
