package nl.klankbord.intervision.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.access.Role;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CircleStarted;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the meetings of a circle that has met before. Nobody is told of them any more. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class MeetingArchive {

    private final MeetingRepository repository;
    private final SeriesDesk series;
    private final Circles circles;
    private final Clock clock;

    MeetingArchive(MeetingRepository repository, SeriesDesk series, Circles circles, Clock clock) {
        this.repository = repository;
        this.series = series;
        this.circles = circles;
        this.clock = clock;
    }

    /** A meeting of which the questions closed. */
    public record Over(MeetingId id, Instant heldAt) {}

    /**
     * The first meetings of a circle that began, in their order; the rest has no date yet.
     *
     * @return those of which nothing more is asked
     */
    @Transactional
    public List<Over> register(CircleId id, List<PastMeeting> past) {
        series.on(new CircleStarted(id));
        var circle = circles.find(id).orElseThrow();
        var meetings = repository.findByCircleOrderBySeriesAscNumberAsc(id.value());
        var over = new ArrayList<Over>();
        for (var at = 0; at < past.size(); at++) {
            var meeting = meetings.get(at);
            happen(meeting, past.get(at), circle);
            repository.saveAndFlush(meeting);
            if (meeting.heldAt() instanceof Instant heldAt
                    && heldAt.plus(MeetingClocks.TO_ANSWER).isBefore(clock.instant())) {
                over.add(new Over(meeting.id(), heldAt));
            }
        }
        return over;
    }

    /** Nothing more is asked of a meeting. */
    @Transactional
    public void evaluated(MeetingId id) {
        repository.findById(id.value()).ifPresent(meeting -> {
            circles.find(meeting.circle()).ifPresent(meeting::presume);
            meeting.take(MeetingStep.EVALUATE, clock.instant());
            repository.saveAndFlush(meeting);
        });
    }

    private static void planned(Meeting meeting, PastMeeting past) {
        meeting.moment(past.slot());
        meeting.where(past.online(), "", "");
        meeting.method(past.method());
        past.absent().forEach(one -> meeting.expect(one, false));
    }

    private void happen(Meeting meeting, PastMeeting past, CircleCard circle) {
        var now = clock.instant();
        planned(meeting, past);
        meeting.take(MeetingStep.PICK, now);
        if (past.slot().ends().isBefore(now)) {
            meeting.take(MeetingStep.FINISH, now);
            if (!past.line().isEmpty()) {
                meeting.record(meeting.expected(circle), past.line());
            }
        }
    }
}
