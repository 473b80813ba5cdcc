package nl.klankbord.opinion;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * A step was taken.
 *
 * @param round how often it had been put to somebody
 * @param held who had it in hand or was asked before the step; null for nobody
 * @param by null for the portal itself
 */
public record OpinionStepTaken(
        OpinionId id,
        OpinionStep step,
        OpinionState from,
        OpinionState to,
        int round,
        @Nullable ColleagueId held,
        @Nullable ColleagueId by,
        Instant at) {}
