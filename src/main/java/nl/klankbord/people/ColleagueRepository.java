package nl.klankbord.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ColleagueRepository extends Repository<Colleague, UUID> {

    Optional<Colleague> findById(UUID id);

    List<Colleague> findByIdIn(Collection<UUID> ids);

    List<Colleague> findByIdInAndLeftOnIsNull(Collection<UUID> ids);

    List<Colleague> findByExternalId(String externalId);

    boolean existsById(UUID id);

    /** Who work there still. */
    @Query("select c.id from Colleague c where c.id > :last and c.leftOn is null order by c.id")
    List<UUID> idsAfter(UUID last, Limit most);

    /** Who still knows one of these topics, who knows it best first. */
    @Query("""
            select c.id from Colleague c join c.knowledge.expertise e
            where key(e) in :topics and c.leftOn is null and value(e).retired = false
            group by c.id order by max(value(e).level) desc, c.id
            """)
    List<UUID> idsOfExperts(Collection<UUID> topics, Limit most);

    /** Whose absence begins after one day up to and with another, or was over on one of these days. */
    @Query("""
            select c.id from Colleague c where c.leftOn is null
            and (c.workweek.awayFrom > :after and c.workweek.awayFrom <= :upTo
            or c.workweek.awayUntil >= :after and c.workweek.awayUntil < :upTo)
            """)
    List<UUID> idsWithTurnOfAbsence(LocalDate after, LocalDate upTo);

    /** Who have a line that was last confirmed from one moment up to another. */
    @Query("""
            select distinct c.id from Colleague c join c.knowledge.expertise e
            where c.leftOn is null and value(e).confirmedAt >= :from and value(e).confirmedAt < :until
            """)
    List<UUID> idsConfirmedBetween(Instant from, Instant until);

    @Query("select c.id from Colleague c join c.knowledge.expertise e where key(e) = :topic")
    List<UUID> idsWithExpertise(UUID topic);

    @NativeQuery("select id from colleague where json_contains(learns, json_quote(:topic))")
    List<UUID> idsLearning(String topic);

    /** Topics that others with this job, or of this department, name: most named in this partner first. */
    @Query("""
            select key(e) from Colleague c join c.knowledge.expertise e
            where c.id <> :self and c.leftOn is null and value(e).retired = false
            and (value(e).origin = nl.klankbord.people.ExpertiseOrigin.OWN or value(e).shared = true or c.partner = :partner)
            and (c.jobTitle = :job and :job <> '' or c.partner = :partner and c.department = :department and :department <> '')
            group by key(e)
            order by sum(case when c.partner = :partner then 1 else 0 end) desc, count(c) desc, key(e)
            """)
    List<UUID> topicsOfPeers(UUID self, UUID partner, String job, String department, Limit most);

    String FORMER =
            " from Colleague c where c.leftOn is not null and c.externalId not like '" + Colleague.ERASED_NUMBER + "%'";

    @Query("select c" + FORMER + " order by c.leftOn, c.id")
    List<Colleague> findFormer(Pageable page);

    @Query("select count(c)" + FORMER)
    long countFormer();

    @Query("select count(c)" + FORMER + " and c.leftOn < :day")
    long countFormerBefore(LocalDate day);

    @Query("select c.id" + FORMER + " and c.leftOn < :day and c.id > :after order by c.id")
    List<UUID> idsOfFormerBefore(LocalDate day, UUID after, Limit most);

    /** Of those who have one. */
    @Query("select new nl.klankbord.people.ManagedBy(c.id, c.manager) from Colleague c"
            + " where c.id in :ids and c.manager is not null")
    List<ManagedBy> managersOf(Collection<UUID> ids);

    @Query("select c.id from Colleague c where c.manager in :managers and c.leftOn is null")
    Set<UUID> idsManagedBy(Collection<UUID> managers);

    /** Who carry one of these family names. */
    @Query("select distinct new nl.klankbord.people.Names(c.givenName, c.infix, c.familyName) from Colleague c"
            + " where c.familyName in :families")
    List<Names> namedBy(Collection<String> families);
}
