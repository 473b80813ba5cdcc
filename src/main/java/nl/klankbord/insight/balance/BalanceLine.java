package nl.klankbord.insight.balance;

import nl.klankbord.balance.LedgerEntry;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger with the names that its reader may see.
 *
 * @param gives name of the partner
 * @param takes name of the partner
 * @param giver null for who is no party, and for somebody of whom nothing is known any more
 * @param taker as the giver
 */
public record BalanceLine(
        LedgerEntry entry,
        String gives,
        String takes,
        @Nullable ColleagueCard giver,
        @Nullable ColleagueCard taker) {}
