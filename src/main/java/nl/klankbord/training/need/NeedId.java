package nl.klankbord.training.need;

import java.util.UUID;

/** Identifies what somebody wants to learn; random. */
public record NeedId(UUID value) {

    static NeedId random() {
        return new NeedId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
