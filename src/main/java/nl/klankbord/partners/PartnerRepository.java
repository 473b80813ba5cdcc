package nl.klankbord.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, UUID> {

    /** Locks the list of partners until the transaction ends: the first statement of whatever changes it. */
    @NativeQuery("select edition from partner_list where id = 1 for update")
    long lockList();

    List<Partner> findAllByOrderByName();

    Optional<Partner> findById(UUID id);

    Optional<Partner> findByNameKey(String nameKey);

    @Query("select p from Partner p join p.rooms r where r.room = :room")
    Optional<Partner> findByRoom(UUID room);

    Partner save(Partner partner);
}
