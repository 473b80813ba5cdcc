package nl.klankbord.opinion;

import java.time.Instant;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A request that was made some time ago, with what was done to it since.
 *
 * @param steps in the order in which they were taken
 */
public record PastOpinion(
        ColleagueId requester, PartnerId partner, Instant madeAt, OpinionEntry entry, List<Step> steps) {

    public PastOpinion {
        steps = List.copyOf(steps);
    }

    /**
     * A step that was taken.
     *
     * @param by who took it; null for the portal itself
     * @param advice what was written before it; null for nothing
     */
    public record Step(
            Instant at,
            @Nullable ColleagueId by,
            @Nullable PartnerId partner,
            OpinionMove move,
            @Nullable AdviceEntry advice) {}
}
