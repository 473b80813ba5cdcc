package nl.klankbord.balance;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.base.PartnerId;

/**
 * A line of the ledger, for its two parties.
 *
 * @param minutes less than 0 in a line that takes another back
 * @param source what it was given for
 */
public record BalanceEntry(
        ContributionId id,
        ContributionKind kind,
        UUID source,
        PartnerId gives,
        PartnerId takes,
        int minutes,
        ContributionState state,
        Instant proposedAt) {}
