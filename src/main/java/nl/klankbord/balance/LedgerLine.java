package nl.klankbord.balance;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;

/** A line of the ledger with all that is known of it; never leaves the module. */
record LedgerLine(
        ContributionId id,
        ContributionKind kind,
        UUID source,
        PartnerId gives,
        PartnerId takes,
        ColleagueId giver,
        ColleagueId taker,
        int minutes,
        ContributionState state,
        Instant proposedAt,
        boolean reversed) {

    boolean isOf(ColleagueId colleague) {
        return colleague.equals(giver) || colleague.equals(taker);
    }

    LedgerEntry seenBy(ColleagueId reader, String subject) {
        var month = YearMonth.from(proposedAt.atZone(WorkingDays.HERE));
        return new LedgerEntry(
                kind, month, minutes, gives, takes, state, isOf(reader) ? inside(reader, subject) : null);
    }

    private LedgerEntry.Inside inside(ColleagueId reader, String subject) {
        var mayAnswer = state == ContributionState.PROPOSED && reader.equals(taker) && !reader.equals(giver);
        var mayCorrect = reader.equals(giver)
                && !reversed
                && (state == ContributionState.CONFIRMED || state == ContributionState.DISPUTED);
        return new LedgerEntry.Inside(id, giver, taker, subject, mayAnswer, mayCorrect);
    }
}
