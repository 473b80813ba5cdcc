package nl.klankbord.balance;

import java.time.YearMonth;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as its reader may see it.
 *
 * @param month in which it was proposed
 * @param minutes less than 0 in a line that takes another back
 * @param inside what only the two people of the line see; null for everybody else
 */
public record LedgerEntry(
        ContributionKind kind,
        YearMonth month,
        int minutes,
        PartnerId gives,
        PartnerId takes,
        ContributionState state,
        @Nullable Inside inside) {

    /**
     * Who gave to whom, and what for.
     *
     * @param subject empty where it may not be named
     * @param mayAnswer this reader may confirm or dispute it now
     * @param mayCorrect this reader may propose other hours now
     */
    public record Inside(
            ContributionId id,
            ColleagueId giver,
            ColleagueId taker,
            String subject,
            boolean mayAnswer,
            boolean mayCorrect) {}
}
