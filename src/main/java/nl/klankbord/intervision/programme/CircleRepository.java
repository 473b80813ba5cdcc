package nl.klankbord.intervision.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CircleRepository extends Repository<Circle, UUID> {

    Circle save(Circle circle);

    Optional<Circle> findById(UUID id);

    /** As a row, so that what is read after the lock is fresh. */
    @Query("select c.programme from Circle c where c.id = :id")
    Optional<UUID> programmeOf(UUID id);

    List<Circle> findByIdIn(Collection<UUID> ids);

    List<Circle> findByProgrammeIn(Collection<UUID> programmes);

    List<Circle> findByProgrammeOrderByNumber(UUID programme);
}
