package nl.klankbord.intervision.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, UUID> {

    Programme saveAndFlush(Programme programme);

    void delete(Programme programme);

    Optional<Programme> findById(UUID id);

    List<Programme> findByIdIn(Collection<UUID> ids);

    /** The first statement of whatever changes a programme, its members or its circles. */
    @NativeQuery("select id from intervision_programme where id = :id for update")
    Optional<UUID> lock(UUID id);

    /** The latest first. */
    @Query("select p from Programme p order by p.madeAt desc, p.id")
    List<Programme> latestFirst();
}
