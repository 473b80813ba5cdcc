package nl.klankbord.balance;

import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * Hours that the work itself brings to the ledger.
 *
 * @param source what they were given for; with the kind it names the line, so that proposing twice makes one
 * @param giver who gave them
 * @param taker who confirms them
 */
public record Proposal(
        ContributionKind kind,
        UUID source,
        PartnerId gives,
        ColleagueId giver,
        PartnerId takes,
        ColleagueId taker,
        int minutes) {}
