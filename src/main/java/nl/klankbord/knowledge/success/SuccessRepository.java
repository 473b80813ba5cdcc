package nl.klankbord.knowledge.success;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SuccessRepository extends Repository<Success, UUID> {

    Success saveAndFlush(Success success);

    Optional<Success> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Success> findLockedById(UUID id);

    List<Success> findByIdIn(Collection<UUID> ids);

    @Query("select s.id from Success s where s.withdrawnAt is null order by s.month desc, s.id")
    List<UUID> idsNewestFirst(Pageable page);

    @Query("select count(s) from Success s where s.withdrawnAt is null")
    long countOpen();

    @Query("select count(s) from Success s where s.withdrawnAt is null and s.owner = :owner")
    long countOf(UUID owner);

    @Query("select s from Success s where s.withdrawnAt is null and s.month >= :from and s.month <= :until"
            + " order by s.month, s.id")
    List<Success> between(LocalDate from, LocalDate until, Limit most);

    long count();
}
