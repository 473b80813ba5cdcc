package nl.klankbord.training.attendance;

import java.util.List;
import nl.klankbord.training.EnrolmentState;

/**
 * What the attendance of one person comes to.
 *
 * @param minutes that count
 */
record Verdict(EnrolmentState state, int minutes) {

    private static final int WHOLE = 100;

    /** A lesson that somebody should have been at. */
    record Line(int minutes, Presence presence) {}

    /**
     * Who was there for so much of the time gets a certificate; who was never there and did not say so every time did not
     * show up.
     */
    static Verdict of(List<Line> lines, int percent) {
        var minutes = lines.stream()
                .mapToInt(line -> line.presence().of(line.minutes()))
                .sum();
        var whole = lines.stream().mapToInt(Line::minutes).sum();
        if (minutes > 0 && (long) minutes * WHOLE >= (long) whole * percent) {
            return new Verdict(EnrolmentState.CERTIFIED, minutes);
        }
        if (lines.stream().allMatch(line -> line.presence() == Presence.PRESENT)) {
            return new Verdict(EnrolmentState.ATTENDED, minutes);
        }
        if (minutes > 0) {
            return new Verdict(EnrolmentState.PARTIAL, minutes);
        }
        return new Verdict(
                lines.stream().allMatch(line -> line.presence() == Presence.EXCUSED)
                        ? EnrolmentState.EXCUSED
                        : EnrolmentState.NO_SHOW,
                0);
    }
}
