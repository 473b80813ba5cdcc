package nl.klankbord.training.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.cost.CostDivision;
import org.jspecify.annotations.Nullable;

/**
 * What an edition costs whom: a preview until it is settled, and after that what was settled.
 *
 * @param title of the course
 * @param organiser that the others pay; null when it is gone
 * @param firstDay of the lessons; null without one
 * @param cents in all, without btw
 * @param year of the figures; null for a rule that asks for none
 * @param hours for the balance, by name of who gives and who takes
 * @param settledAt null for a preview
 * @param maySettle whether the reader can settle it now
 * @param unsaid of how many participants it is not recorded yet whether they were there; 0 once it is settled
 * @param mayTakeBack whether the reader can take the settlement back
 */
public record Settlement(
        EditionId edition,
        String title,
        @Nullable PartnerCard organiser,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long cents,
        CostRule rule,
        @Nullable Integer year,
        CostDivision division,
        List<Hours> hours,
        @Nullable Instant settledAt,
        boolean maySettle,
        int unsaid,
        boolean mayTakeBack) {

    public Settlement {
        hours = List.copyOf(hours);
    }

    /** Time that one partner gives another, of all its trainers together. */
    public record Hours(ContributionKind kind, String gives, String takes, int minutes) {}
}
