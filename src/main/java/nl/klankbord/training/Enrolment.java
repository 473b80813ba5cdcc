package nl.klankbord.training;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.PARTIES;
import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.training.seats.Place;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's enrolment in an edition. Which state it may come in is said by {@link
 * nl.klankbord.training.seats.Seating}, under the lock of the edition.
 */
@Entity
@Table(name = "training_enrolment")
class Enrolment {

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private UUID edition;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID person;

    @NotPersonal
    private UUID partner;

    @Enumerated(EnumType.STRING)
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private EnrolmentState state;

    /** 1 until it is over; a person has one such in an edition. */
    @NotPersonal
    private @Nullable Integer live;

    @NotPersonal
    private long turn;

    @NotPersonal
    private Instant enrolledAt;

    @NotPersonal
    private Instant since;

    @NotPersonal
    private @Nullable Instant offerUntil;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(EditionId edition, Place place, Instant now) {
        this.id = place.id().value();
        this.edition = edition.value();
        this.person = place.person().value();
        this.partner = place.partner().value();
        this.turn = place.turn();
        this.enrolledAt = now;
        this.since = now;
        this.state = place.state();
        become(place, now);
    }

    final void become(Place place, Instant now) {
        if (place.state() != state) {
            since = now;
        }
        state = place.state();
        live = state.isOver() ? null : 1;
        offerUntil = place.offerUntil();
    }

    /** What the attendance comes to. */
    void conclude(EnrolmentState result, Instant now) {
        if (!EnrolmentState.PLACED.contains(state) || !EnrolmentState.RESULTS.contains(result)) {
            throw new IllegalStateException(state + " does not become " + result);
        }
        if (state != result) {
            state = result;
            since = now;
        }
    }

    Place place() {
        return new Place(id(), person(), partner(), state, turn, offerUntil);
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    EditionId edition() {
        return new EditionId(edition);
    }

    ColleagueId person() {
        return new ColleagueId(person);
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    EnrolmentState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant offerUntil() {
        return offerUntil;
    }
}
