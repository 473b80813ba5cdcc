package nl.klankbord.intervision.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    /** The first statement of whatever changes a meeting. */
    @NativeQuery("select id from intervision_meeting where id = :id for update")
    Optional<UUID> lock(UUID id);

    /** The first statement of whatever changes a whole series; in one order, so that two changes wait for each other. */
    @NativeQuery("select id from intervision_meeting where circle = :circle order by id for update")
    List<UUID> lockOf(UUID circle);

    List<Meeting> findByCircleOrderBySeriesAscNumberAsc(UUID circle);

    List<Meeting> findByCircleIn(Collection<UUID> circles);

    int countByCircleAndSeries(UUID circle, int series);

    /** Those of which time has something to do: it comes near, it is over, the answers are in. */
    @NativeQuery("""
            select m.id from intervision_meeting m where m.state = 'SCHEDULED' and m.day <= :near
              or m.state in ('SCHEDULED', 'PREPARING') and m.ends_at <= :now
              or m.state = 'IN_PROGRESS' and m.ends_at <= :longOver
              or m.state = 'HELD' and m.held_at <= :closed
            order by m.id
            """)
    List<UUID> idsDue(LocalDate near, Instant now, Instant longOver, Instant closed);
}
