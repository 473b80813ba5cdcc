package nl.klankbord.intervision.brought;

import java.time.Instant;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.CaseState;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list, for a member of its circle.
 *
 * @param version goes up with each change
 * @param about what it is about, in a line; for the circle's eyes only: never in a title, an address, a mail or a log
 * @param meeting for which it is chosen
 * @param eraseAt when its words go
 * @param mine the reader brought it
 * @param steps what the reader can do with it
 */
public record CaseCard(
        BroughtCaseId id,
        int version,
        CircleId circle,
        ColleagueId bringer,
        String about,
        CaseState state,
        @Nullable MeetingId meeting,
        Instant broughtAt,
        Instant eraseAt,
        boolean mine,
        Set<CaseStep> steps) {

    public CaseCard {
        steps = Set.copyOf(steps);
    }

    public boolean can(CaseStep step) {
        return steps.contains(step);
    }
}
