package nl.klankbord.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads come as rows, never as entities: what a session read before the lock must not stand for what is read after it. */
interface EnrolmentRepository extends Repository<Enrolment, UUID> {

    Enrolment save(Enrolment enrolment);

    void flush();

    Optional<Enrolment> findById(UUID id);

    @Query("select new nl.klankbord.training.Standing(n.id, n.edition, n.person, n.partner, n.state, n.turn, n.since,"
            + " n.offerUntil) from Enrolment n where n.edition = :edition order by n.turn")
    List<Standing> of(UUID edition);

    /** Those of one person that are not over. */
    @Query("select new nl.klankbord.training.Standing(n.id, n.edition, n.person, n.partner, n.state, n.turn, n.since,"
            + " n.offerUntil) from Enrolment n where n.edition in :editions and n.person = :person and n.live = 1")
    List<Standing> ofPerson(Collection<UUID> editions, UUID person);

    @Query("select new nl.klankbord.training.Standing(n.id, n.edition, n.person, n.partner, n.state, n.turn, n.since,"
            + " n.offerUntil) from Enrolment n where n.id = :id")
    Optional<Standing> standing(UUID id);

    @Query("select new nl.klankbord.training.SeatTally(n.edition, n.partner, n.state, count(n)) from Enrolment n"
            + " where n.edition in :editions and n.live = 1 group by n.edition, n.partner, n.state")
    List<SeatTally> tallies(Collection<UUID> editions);
}
