package nl.klankbord.intervision.brought;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.intervision.CaseState;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseRepository extends Repository<BroughtCase, UUID> {

    BroughtCase saveAndFlush(BroughtCase brought);

    Optional<BroughtCase> findById(UUID id);

    /** The first statement of whatever changes a case. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<BroughtCase> findLockedById(UUID id);

    List<BroughtCase> findByCircleAndStateInOrderByBroughtAt(UUID circle, Collection<CaseState> states);

    List<BroughtCase> findByMeetingAndStateInOrderByBroughtAt(UUID meeting, Collection<CaseState> states);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<BroughtCase> findByMeetingAndState(UUID meeting, CaseState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<BroughtCase> findByCircleAndBringerAndStateIn(UUID circle, UUID bringer, Collection<CaseState> states);

    @Query("select c.id from BroughtCase c where c.eraseAt <= :now order by c.eraseAt, c.id")
    List<UUID> idsToErase(Instant now);
}
