package nl.klankbord.balance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContributionRepository extends Repository<Contribution, UUID> {

    Contribution save(Contribution contribution);

    boolean existsByKindAndSource(ContributionKind kind, UUID source);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Contribution> findLockedById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Contribution> findByKindAndSource(ContributionKind kind, UUID source);

    List<Contribution> findByTakerAndStateOrderByProposedAt(UUID taker, ContributionState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Contribution> findTop200ByStateAndProposedAtLessThanEqualOrderByProposedAt(
            ContributionState state, Instant before);

    /** What counts, by giving and taking partner. */
    @Query("select c.gives as gives, c.takes as takes, sum(c.minutes) as minutes from Contribution c"
            + " where c.state = nl.klankbord.balance.ContributionState.CONFIRMED group by c.gives, c.takes")
    List<Sum> sums();

    /** Minutes that one partner gave another. */
    interface Sum {
        UUID getGives();

        UUID getTakes();

        long getMinutes();
    }
}
