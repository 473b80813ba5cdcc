package nl.klankbord.training.seats;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import org.jspecify.annotations.Nullable;

/**
 * One person's enrolment, as the rules see it.
 *
 * @param partner on whose seats
 * @param turn counts up with each enrolment in an edition: who came first has the lowest
 * @param offerUntil when an offered seat goes to the next; null when none is offered
 */
public record Place(
        EnrolmentId id,
        ColleagueId person,
        PartnerId partner,
        EnrolmentState state,
        long turn,
        @Nullable Instant offerUntil) {

    Place in(EnrolmentState next) {
        return new Place(id, person, partner, next, turn, null);
    }

    Place offered(Instant until) {
        return new Place(id, person, partner, EnrolmentState.SEAT_OFFERED, turn, until);
    }
}
