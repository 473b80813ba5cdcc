package nl.klankbord.people;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DepartureRepository extends Repository<Departure, UUID> {

    Optional<Departure> findById(UUID colleague);

    Departure save(Departure departure);

    void delete(Departure departure);

    void deleteByColleagueIn(Collection<UUID> colleagues);
}
