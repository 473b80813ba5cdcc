package nl.klankbord.opinion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpinionRepository extends Repository<OpinionRequest, UUID> {

    OpinionRequest saveAndFlush(OpinionRequest request);

    void delete(OpinionRequest request);

    boolean existsByPartiesRequester(UUID requester);

    Optional<OpinionRequest> findById(UUID id);

    List<OpinionRequest> findByIdIn(Collection<UUID> ids);

    @Query("select r.id from OpinionRequest r where r.id > :last order by r.id")
    List<UUID> idsAfter(UUID last, Limit most);

    /** @param topics ids, as a list in JSON */
    @NativeQuery("select id from opinion_request where json_overlaps(topics, :topics)")
    List<UUID> idsAbout(String topics);

    /** The first statement of whatever changes a request. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OpinionRequest> findLockedById(UUID id);

    @Query("select r.id from OpinionRequest r where r.timer.nextAt <= :now order by r.timer.nextAt, r.id")
    List<UUID> idsWithClockAt(Instant now);

    @Query("select r.id from OpinionRequest r where r.state = nl.klankbord.opinion.OpinionState.DRAFT"
            + " and r.turnSince <= :before order by r.turnSince")
    List<UUID> idsOfDraftsBefore(Instant before);

    String OVER_BEFORE = " from opinion_request r where r.state in ('CLOSED', 'WITHDRAWN', 'EXPIRED')"
            + " and r.turn_since < :before and not r.held"
            + " and (r.attachments = 0 or r.stored_at is not null or r.no_record_at is not null)";

    /** What is over, or was taken by nobody, since before a moment, and that nothing keeps; its files were decided about. */
    @NativeQuery("select r.id" + OVER_BEFORE + " order by r.id")
    List<UUID> idsOverBefore(Instant before);

    /** Whether one request is among them. */
    @NativeQuery("select count(*)" + OVER_BEFORE + " and r.id = :id")
    long countOverBefore(UUID id, Instant before);

    /** What is over and still has files that nothing keeps, in the order of their ids. */
    @NativeQuery("select r.id from opinion_request r where r.attachments > 0 and r.erased_at is null"
            + " and r.closed_at <= :before and not r.held and r.id > :after order by r.id limit :most")
    List<UUID> idsWithFilesClosedBefore(Instant before, UUID after, int most);

    /**
     * What is over and has files of which nobody said what becomes of them, what is over longest first; of one partner or
     * of all.
     *
     * @param partner null for all
     */
    @NativeQuery("select r.id from opinion_request r where r.attachments > 0 and r.erased_at is null"
            + " and r.stored_at is null and r.no_record_at is null and r.closed_at <= :before"
            + " and (:all or r.requester_partner in (:partners)) order by r.closed_at, r.id limit :most")
    List<UUID> idsUndecidedSince(Instant before, boolean all, Collection<UUID> partners, int most);

    /** What these people were asked or have in hand. */
    @Query("select r.id from OpinionRequest r where r.parties.invited in :people"
            + " or r.parties.reviewer in :people and r.state in :inHand order by r.id")
    List<UUID> idsInHandOf(Collection<UUID> people, Collection<OpinionState> inHand);

    /** What these people were asked to look at as second readers. */
    @Query("select r.id from OpinionRequest r where r.parties.checker in :people"
            + " and r.state = nl.klankbord.opinion.OpinionState.PEER_CHECK order by r.id")
    List<UUID> idsCheckedBy(Collection<UUID> people);

    /** What these people asked and is not over. */
    @Query("select r.id from OpinionRequest r where r.parties.requester in :people"
            + " and r.state not in (nl.klankbord.opinion.OpinionState.CLOSED,"
            + " nl.klankbord.opinion.OpinionState.WITHDRAWN) order by r.id")
    List<UUID> idsAskedBy(Collection<UUID> people);

    /** Who has to do something in what is not over; a requester only as long as nothing was done about their leaving. */
    @NativeQuery("""
            select r.requester from opinion_request r
            where r.ends_at is null and r.state not in ('DRAFT', 'DELIVERED', 'CLOSED', 'WITHDRAWN')
            union select r.invited from opinion_request r where r.invited is not null
            union select r.reviewer from opinion_request r
            where r.reviewer is not null and r.state in ('CLAIMED', 'ACCEPTED', 'IN_REVIEW', 'NEEDS_INFO', 'PEER_CHECK')
            union select r.checker from opinion_request r where r.checker is not null and r.state = 'PEER_CHECK'
            """)
    List<UUID> partiesOfOpen();

    @Query("select r.id from OpinionRequest r where r.endsAt <= :now order by r.endsAt, r.id")
    List<UUID> idsThatEndBy(Instant now);
}
