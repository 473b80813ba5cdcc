package nl.klankbord.intervision.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a meeting is in its method: the phase, and the timer of each. Only the timer of the present phase runs; who goes
 * back finds a phase as it was left.
 *
 * @param method id of the method
 * @param phase the present one, from 0
 */
record Course(String method, int phase, List<PhaseTimer> timers) {

    Course {
        timers = List.copyOf(timers);
        if (phase < 0 || phase >= timers.size()) {
            throw new IllegalArgumentException("No phase " + phase + " of " + timers.size());
        }
    }

    /** The beginning of a method; nothing runs yet. */
    static Course of(String method, List<Duration> phases) {
        return new Course(method, 0, phases.stream().map(PhaseTimer::of).toList());
    }

    PhaseTimer timer() {
        return timers.get(phase);
    }

    boolean isFirst() {
        return phase == 0;
    }

    boolean isLast() {
        return phase == timers.size() - 1;
    }

    /** Whether it was ever started. */
    boolean isBegun() {
        return phase > 0
                || timers.stream()
                        .anyMatch(each -> each.isRunning() || !each.spent().isZero());
    }

    Course start(Instant now) {
        return with(timer().start(now));
    }

    Course pause(Instant now) {
        return with(timer().pause(now));
    }

    Course add(Duration more) {
        return with(timer().add(more));
    }

    /** To the next phase, which runs when this one did; stays where it is at the end. */
    Course next(Instant now) {
        return isLast() ? this : to(phase + 1, now);
    }

    /** To the phase before; else as {@link #next}. */
    Course back(Instant now) {
        return isFirst() ? this : to(phase - 1, now);
    }

    /** What is left of the whole at best: of this phase and of those that come. */
    Duration ahead(Instant now) {
        var ahead = positive(timer().remaining(now));
        for (var later : timers.subList(phase + 1, timers.size())) {
            ahead = ahead.plus(positive(later.remaining(now)));
        }
        return ahead;
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    private Course to(int other, Instant now) {
        var running = timer().isRunning();
        var moved = new Course(method, other, pause(now).timers);
        return running ? moved.start(now) : moved;
    }

    private Course with(PhaseTimer changed) {
        var all = new ArrayList<>(timers);
        all.set(phase, changed);
        return new Course(method, phase, all);
    }
}
