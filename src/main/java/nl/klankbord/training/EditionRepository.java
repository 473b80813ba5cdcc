package nl.klankbord.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<Edition, UUID> {

    Edition saveAndFlush(Edition edition);

    void delete(Edition edition);

    Optional<Edition> findById(UUID id);

    List<Edition> findByIdIn(Collection<UUID> ids);

    /** The first statement of whatever changes an edition or who sits in it. */
    @NativeQuery("select id from training_edition where id = :id for update")
    Optional<UUID> lock(UUID id);

    /** Those of which time has something to do: an offer, the release, the decision, the first lesson, the last. */
    @NativeQuery("""
            select e.id from training_edition e where e.state = 'OPEN' and e.begins_at <= :now
              or e.state = 'CLOSED' and (e.ends_at <= :now or e.begins_at <= :now and exists (
                select 1 from training_enrolment n where n.edition = e.id
                and n.state in ('AWAITING_APPROVAL', 'WAITLISTED', 'SEAT_OFFERED')))
              or e.state in ('OPEN', 'CLOSED') and (e.offers_end_at <= :now
                or not e.released and e.release_on <= :today
                or not e.decided and e.go_no_go_on <= :today and e.begins_at > :now)
              or e.state = 'SETTLED' and e.ends_at < :longAgo
            order by e.id
            """)
    List<UUID> idsDue(Instant now, LocalDate today, Instant longAgo);

    /** Whatever else these people give in those days and is to be given. */
    @NativeQuery("""
            select distinct e.id from training_edition e
            join training_edition_trainer t on t.edition = e.id and t.colleague in (:trainers)
            join training_lesson l on l.edition = e.id and not l.cancelled and l.day in (:days)
            where e.state in ('OPEN', 'CLOSED') and e.id <> :but
            """)
    List<UUID> idsGivenBy(Collection<UUID> trainers, Collection<LocalDate> days, UUID but);

    /** What this person gives, or has a seat in, with a lesson from one day until another. */
    @NativeQuery("""
            select distinct e.id from training_edition e
            join training_lesson l on l.edition = e.id and l.day >= :from and l.day < :until
            where e.state <> 'DRAFT' and e.state <> 'CANCELLED'
              and (exists (select 1 from training_edition_trainer t where t.edition = e.id and t.colleague = :person)
                or exists (select 1 from training_enrolment n where n.edition = e.id and n.person = :person and n.live = 1
                  and n.state in ('CONFIRMED', 'ATTENDED', 'PARTIAL', 'CERTIFIED')))
            """)
    List<UUID> idsInDiaryOf(UUID person, LocalDate from, LocalDate until);

    /** What is to be given and has these people as trainers. */
    @NativeQuery("""
            select distinct e.id from training_edition e
            join training_edition_trainer t on t.edition = e.id and t.colleague in (:people)
            where e.state in ('DRAFT', 'OPEN', 'CLOSED')
            order by e.id
            """)
    List<UUID> idsAheadGivenBy(Collection<UUID> people);

    /** What is to be given and these people are enrolled in. */
    @NativeQuery("""
            select distinct e.id from training_edition e
            join training_enrolment n on n.edition = e.id and n.live = 1 and n.person in (:people)
            where e.state in ('OPEN', 'CLOSED')
            order by e.id
            """)
    List<UUID> idsAheadWith(Collection<UUID> people);

    /** Everybody who is enrolled in something that is to be given. */
    @Query("select distinct n.person from Enrolment n, Edition e where n.edition = e.id and n.live = 1"
            + " and e.state in (nl.klankbord.training.EditionState.OPEN, nl.klankbord.training.EditionState.CLOSED)")
    List<UUID> peopleAhead();

    /** Everybody who is to give something. */
    @NativeQuery("""
            select distinct t.colleague from training_edition_trainer t join training_edition e on e.id = t.edition
            where e.state in ('DRAFT', 'OPEN', 'CLOSED')
            """)
    List<UUID> trainersAhead();

    /** Whatever else is to be given in these rooms on those days. */
    @NativeQuery("""
            select distinct e.id from training_edition e
            join training_lesson l on l.edition = e.id and not l.cancelled and l.room in (:rooms) and l.day in (:days)
            where e.state in ('OPEN', 'CLOSED') and e.id <> :but
            """)
    List<UUID> idsIn(Collection<UUID> rooms, Collection<LocalDate> days, UUID but);
}
