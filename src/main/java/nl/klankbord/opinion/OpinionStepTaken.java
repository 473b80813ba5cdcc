package nl.klankbord.opinion;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * A step was taken.
 *
 * @param round how often it had been put to somebody
 * @param by null for the portal itself
 */
public record OpinionStepTaken(
        OpinionId id,
        OpinionStep step,
        OpinionState from,
        OpinionState to,
        int round,
        @Nullable ColleagueId by,
        Instant at) {}
