package nl.klankbord.balance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.Ids;

/** Identifies one line of the ledger. */
public record ContributionId(UUID value) implements Serializable {

    /** Strict; empty for what is no id. */
    public static Optional<ContributionId> parse(String text) {
        return Ids.parse(text).map(ContributionId::new);
    }

    static ContributionId random() {
        return new ContributionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
