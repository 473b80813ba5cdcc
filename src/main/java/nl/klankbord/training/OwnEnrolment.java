package nl.klankbord.training;

import java.time.Instant;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * How the reader stands in an edition.
 *
 * @param since when that is so
 * @param place on the waiting list, from 1; null when not waiting
 * @param offerUntil when the offered seat goes to the next; null when none is offered
 * @param approver whose turn it is; null when no manager is, or several are
 */
public record OwnEnrolment(
        EnrolmentId id,
        EnrolmentState state,
        Instant since,
        @Nullable Integer place,
        @Nullable Instant offerUntil,
        @Nullable ColleagueCard approver) {}
