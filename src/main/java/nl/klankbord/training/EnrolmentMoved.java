package nl.klankbord.training;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment is in another state; from {@code REQUESTED} when it is new.
 *
 * @param by null for the portal itself
 */
public record EnrolmentMoved(
        EditionId edition,
        EnrolmentId id,
        ColleagueId person,
        PartnerId partner,
        EnrolmentState from,
        EnrolmentState to,
        @Nullable ColleagueId by,
        Instant at) {}
