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

    /** The programmes that are not over in which these people stand. */
    @Query("select distinct p.id from Programme p, Membership m where m.programme = p.id and m.person in :people"
            + " and p.state not in (nl.klankbord.intervision.ProgrammeState.CLOSED,"
            + " nl.klankbord.intervision.ProgrammeState.CANCELLED) order by p.id")
    List<UUID> programmesAheadWith(Collection<UUID> people);

    /** Everybody who takes part in a programme that is not over. */
    @Query("select distinct m.person from Programme p, Membership m where m.programme = p.id"
            + " and m.state <> nl.klankbord.intervision.MembershipState.LEFT"
            + " and p.state not in (nl.klankbord.intervision.ProgrammeState.CLOSED,"
            + " nl.klankbord.intervision.ProgrammeState.CANCELLED)")
    List<UUID> peopleAhead();
}
