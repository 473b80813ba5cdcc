package nl.klankbord.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ColleaguePhotoRepository extends Repository<ColleaguePhoto, UUID> {

    Optional<ColleaguePhoto> findById(UUID id);

    ColleaguePhoto save(ColleaguePhoto photo);

    @Modifying
    @Query("delete from ColleaguePhoto p where p.colleague = :colleague")
    int deleteOf(UUID colleague);
}
