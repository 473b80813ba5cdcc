package nl.klankbord.base;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies one account, for ever; random, so that it tells nothing and cannot be guessed. */
public record AccountId(UUID value) implements Serializable {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; empty for anything else, never an exception. */
    public static Optional<AccountId> parse(String text) {
        return Ids.parse(text).map(AccountId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
