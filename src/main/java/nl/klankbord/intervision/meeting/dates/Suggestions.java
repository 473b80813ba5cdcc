package nl.klankbord.intervision.meeting.dates;

import java.util.List;
import nl.klankbord.planning.Proposal;
import nl.klankbord.planning.Proposals.Warning;

/**
 * Moments that suit a circle.
 *
 * @param best series of moments, or single ones, the best first; each on another half-day, as far as there are
 * @param warnings what the planner does not know
 */
public record Suggestions(List<Proposal> best, List<Warning> warnings) {

    /** Nobody of this circle asked. */
    public static final Suggestions NONE = new Suggestions(List.of(), List.of());

    public Suggestions {
        best = List.copyOf(best);
        warnings = List.copyOf(warnings);
    }
}
