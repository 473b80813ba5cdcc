package nl.klankbord.intervision.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much time a phase has and how much of it is spent, as plain values: nothing ticks. What is left is worked out from the
 * moment at which it is asked, and never jumps when it is started or paused.
 *
 * @param allowed the minutes of the phase and what was added to them
 * @param spent before it was started last
 * @param runningSince null while it stands still
 */
public record PhaseTimer(
        Duration allowed, Duration spent, @Nullable Instant runningSince) {

    /** No phase gets longer than this by adding to it. */
    public static final Duration LONGEST = Duration.ofHours(4);

    public PhaseTimer {
        if (allowed.isNegative() || spent.isNegative()) {
            throw new IllegalArgumentException("No time is less than none");
        }
    }

    /** One that was not started yet. */
    static PhaseTimer of(Duration allowed) {
        return new PhaseTimer(allowed, Duration.ZERO, null);
    }

    public boolean isRunning() {
        return runningSince != null;
    }

    /** What is left; less than nothing once the time is up. */
    public Duration remaining(Instant now) {
        return allowed.minus(spent(now));
    }

    /** How long it ran until now; a clock that was put back does not count. */
    Duration spent(Instant now) {
        return runningSince == null || now.isBefore(runningSince)
                ? spent
                : spent.plus(Duration.between(runningSince, now));
    }

    PhaseTimer start(Instant now) {
        return runningSince == null ? new PhaseTimer(allowed, spent, now) : this;
    }

    PhaseTimer pause(Instant now) {
        return runningSince == null ? this : new PhaseTimer(allowed, spent(now), null);
    }

    PhaseTimer add(Duration more) {
        var longer = allowed.plus(more);
        return longer.compareTo(LONGEST) > 0 ? this : new PhaseTimer(longer, spent, runningSince);
    }
}
