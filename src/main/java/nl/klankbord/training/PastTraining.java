package nl.klankbord.training;

import java.time.Instant;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An edition that was planned some time ago, with who enrolled since. It may be over, or still to come.
 *
 * @param maker who planned it
 * @param published false for a draft, in which nobody is enrolled
 * @param enrolments in the order in which they were made
 */
public record PastTraining(
        EditionEntry entry, ColleagueId maker, Instant plannedAt, boolean published, List<Comer> enrolments) {

    public PastTraining {
        enrolments = List.copyOf(enrolments);
    }

    /**
     * Somebody who enrolled.
     *
     * @param partner on whose seats
     * @param withdrawnAt when they cancelled; null for never
     * @param awaits a manager has not decided yet
     */
    public record Comer(
            ColleagueId person,
            PartnerId partner,
            Instant at,
            @Nullable Instant withdrawnAt,
            boolean awaits) {}
}
