package nl.klankbord.training;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.seats.Place;
import org.jspecify.annotations.Nullable;

/** A row of the enrolments. */
record Standing(
        UUID id,
        UUID edition,
        UUID person,
        UUID partner,
        EnrolmentState state,
        long turn,
        Instant since,
        @Nullable Instant offerUntil) {

    Place place() {
        return new Place(new EnrolmentId(id), new ColleagueId(person), new PartnerId(partner), state, turn, offerUntil);
    }

    boolean isOf(ColleagueId who) {
        return person.equals(who.value());
    }
}
