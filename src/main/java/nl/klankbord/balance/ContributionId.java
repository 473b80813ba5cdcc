package nl.klankbord.balance;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one line of the ledger. */
public record ContributionId(UUID value) implements Serializable {

    static ContributionId random() {
        return new ContributionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
