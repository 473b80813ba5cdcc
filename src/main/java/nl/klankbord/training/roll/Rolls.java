package nl.klankbord.training.roll;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import org.jspecify.annotations.Nullable;

/** Reads editions with who is enrolled, and moves them on after the lessons; in the transaction of the caller. */
public interface Rolls {

    /** For the portal itself: no step is open. */
    Optional<Roll> find(EditionId id);

    /** As far as this person may know of it, with the steps open to them. */
    Optional<Roll> find(EditionId id, Actor actor);

    /** As {@link #find(EditionId, Actor)}; nobody else changes it until this transaction ends. */
    Optional<Roll> locked(EditionId id, Actor actor);

    /** For the trainer from outside, with the steps open to who gives it; empty when it is given by nobody from outside. */
    Optional<Roll> givenFromOutside(EditionId id);

    /** As {@link #givenFromOutside}; nobody else changes it until this transaction ends. */
    Optional<Roll> lockedFromOutside(EditionId id);

    /** What the attendance comes to, of those who are placed. Under the lock. */
    void conclude(EditionId id, Map<EnrolmentId, EnrolmentState> results, Instant now);

    /** The costs are divided. Under the lock. */
    void settle(EditionId id, @Nullable ColleagueId by, Instant now);

    /** They were divided wrongly. Under the lock. */
    void unsettle(EditionId id);
}
