package nl.klankbord.intervision.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time does by itself: a meeting comes near, is over, and its answers are added up. Each in a transaction of its own,
 * under its lock, by the table of steps: safe to repeat.
 */
@Component
class MeetingClocks {

    /** How long before it the case-bringer is asked. */
    static final int DAYS_AHEAD = 7;

    /** How long afterwards one can say who was there and answer the questions. */
    static final Duration TO_ANSWER = Duration.ofDays(7);

    /** A meeting that runs on is not closed under people's hands. */
    private static final Duration RUNS_ON = Duration.ofHours(4);

    private final MeetingRepository meetings;
    private final MeetingWork work;

    MeetingClocks(MeetingRepository meetings, MeetingWork work) {
        this.meetings = meetings;
        this.work = work;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        var now = work.now();
        return meetings.idsDue(
                LocalDate.ofInstant(now, WorkingDays.HERE).plusDays(DAYS_AHEAD),
                now,
                now.minus(RUNS_ON),
                now.minus(TO_ANSWER));
    }

    @Transactional
    public void look(UUID uuid) {
        var id = new MeetingId(uuid);
        var now = work.now();
        work.take(id, MeetingStep.EVALUATE, opened -> {
            var held = opened.meeting().heldAt();
            if (held == null || held.plus(TO_ANSWER).isAfter(now)) {
                return MeetingWork.notNow();
            }
            opened.meeting().presume(opened.circle());
            return MeetingWork.done();
        });
        work.take(id, MeetingStep.FINISH, opened -> opened.meeting()
                .slot()
                .filter(slot -> slot.ends()
                        .plus(opened.meeting().state() == MeetingState.IN_PROGRESS ? RUNS_ON : Duration.ZERO)
                        .isAfter(now))
                .map(_ -> MeetingRefusal.NOT_NOW));
        work.take(id, MeetingStep.PREPARE, opened -> opened.meeting()
                .slot()
                .filter(slot -> slot.day()
                        .isAfter(LocalDate.ofInstant(now, WorkingDays.HERE).plusDays(DAYS_AHEAD)))
                .map(_ -> MeetingRefusal.NOT_NOW));
    }
}
