package nl.klankbord.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a request: at most one runs at a time. It counts working time by the calendar of the partner whose people
 * must do the work, and knows which thresholds it has told, so that each is told once however late it is looked at.
 */
@Embeddable
@NotPersonal
class OpinionTimer {

    /** The last one is the end. */
    private static final List<Integer> THRESHOLDS = List.of(50, 80, 100);

    @Enumerated(EnumType.STRING)
    @Column(name = "clock")
    private @Nullable OpinionClock clock;

    @Column(name = "clock_round")
    private int round;

    @Column(name = "clock_partner")
    private @Nullable UUID partner;

    /** Working time that there is, in seconds. */
    @Column(name = "clock_allowed")
    private long allowed;

    /** Working time that was used before it was last set going, in seconds. */
    @Column(name = "clock_spent")
    private long spent;

    /** Null while it stands still. */
    @Column(name = "clock_running_since")
    private @Nullable Instant runningSince;

    @Column(name = "clock_told")
    private int told;

    /** When there is something to tell; null while it stands still and when all is told. */
    @Column(name = "clock_next_at")
    private @Nullable Instant nextAt;

    /** When the time is over, by the calendar as it was when it was set going; null while it stands still. */
    @Column(name = "clock_due_at")
    private @Nullable Instant dueAt;

    protected OpinionTimer() {}

    /** Sets another clock going, in place of the one that ran. */
    void start(OpinionClock next, Duration working, PartnerId calendarOf, Time time) {
        clock = next;
        round++;
        partner = calendarOf.value();
        allowed = working.toSeconds();
        spent = 0;
        runningSince = time.now();
        told = 0;
        plan(time);
    }

    void stop() {
        clock = null;
        partner = null;
        runningSince = null;
        nextAt = null;
        dueAt = null;
    }

    void pause(Time time) {
        if (runningSince != null && partner != null) {
            spent += days(time).between(runningSince, time.now()).toSeconds();
            runningSince = null;
            nextAt = null;
            dueAt = null;
        }
    }

    void resume(Time time) {
        if (clock != null && runningSince == null) {
            runningSince = time.now();
            plan(time);
        }
    }

    /** What has to be told since this was last asked, lowest first. */
    List<Signal> tick(Time time) {
        var signals = new ArrayList<Signal>();
        while (clock != null && nextAt != null && !nextAt.isAfter(time.now())) {
            told = next(clock, told);
            signals.add(new Signal(clock, told, round));
            plan(time);
        }
        return signals;
    }

    /** Null when no clock is set. */
    @Nullable
    OpinionClock clock() {
        return clock;
    }

    boolean runs(OpinionClock which) {
        return clock == which;
    }

    int round() {
        return round;
    }

    int told() {
        return told;
    }

    /** When the time is over; null while no clock runs. */
    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    private void plan(Time time) {
        dueAt = runningSince == null ? null : at(100, time, runningSince);
        nextAt =
                clock == null || told == 100 || runningSince == null ? null : at(next(clock, told), time, runningSince);
    }

    private Instant at(int percent, Time time, Instant since) {
        var work = Math.max(0, allowed * percent / 100 - spent);
        return days(time).plus(since, Duration.ofSeconds(work));
    }

    private WorkingDays days(Time time) {
        return partner == null ? WorkingDays.national() : time.days(new PartnerId(partner));
    }

    private static int next(OpinionClock clock, int told) {
        return clock == OpinionClock.CLOSING
                ? 100
                : THRESHOLDS.stream().filter(each -> each > told).findFirst().orElse(100);
    }
}
