package nl.klankbord.intervision.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.intervision.MembershipState;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    void delete(Membership membership);

    void flush();

    List<Membership> findByProgramme(UUID programme);

    Optional<Membership> findByProgrammeAndPerson(UUID programme, UUID person);

    List<Membership> findByPersonAndProgrammeIn(UUID person, Collection<UUID> programmes);

    List<Membership> findByPerson(UUID person);

    List<Membership> findByPersonAndStateIn(UUID person, Collection<MembershipState> states);

    List<Membership> findByPersonInAndStateIn(Collection<UUID> people, Collection<MembershipState> states);

    List<Membership> findByCircleIn(Collection<UUID> circles);

    @Query("select new nl.klankbord.intervision.programme.PartnerTally(m.programme, m.partner, count(m))"
            + " from Membership m where m.programme in :programmes"
            + " and m.state not in (nl.klankbord.intervision.MembershipState.LEFT,"
            + " nl.klankbord.intervision.MembershipState.DECLINED) group by m.programme, m.partner")
    List<PartnerTally> tallies(Collection<UUID> programmes);
}
