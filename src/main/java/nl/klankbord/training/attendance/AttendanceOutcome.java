package nl.klankbord.training.attendance;

import org.jspecify.annotations.Nullable;

/** How recording attendance ended. */
public sealed interface AttendanceOutcome {

    record Kept() implements AttendanceOutcome {}

    /** Nothing changed: somebody else said otherwise in the meantime. @param now null when they took it back */
    record Stale(@Nullable Presence now) implements AttendanceOutcome {}

    /** Nothing changed: of so many it is not said yet. */
    record Unfinished(int open) implements AttendanceOutcome {}

    /** It is settled: so many get a certificate. */
    record Finished(int certificates) implements AttendanceOutcome {}

    /** Nothing changed: that lesson is still to come, or the costs are divided already. */
    record NotNow() implements AttendanceOutcome {}

    /** No such edition, lesson or person, or not for this person to say. */
    record Missing() implements AttendanceOutcome {}
}
