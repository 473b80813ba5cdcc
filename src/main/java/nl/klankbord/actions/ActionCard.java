package nl.klankbord.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * An action as somebody sees it.
 *
 * @param version of what can be changed
 * @param giver who added it; null for who is no longer known
 * @param doer null for nobody any more
 * @param late whether it should have been done
 * @param origin null for none, and for one that this person may not read
 * @param steps what this person can do with it now
 */
public record ActionCard(
        ActionId id,
        int version,
        String what,
        String note,
        @Nullable ColleagueCard giver,
        @Nullable ColleagueCard doer,
        LocalDate due,
        boolean late,
        ActionState state,
        @Nullable ActionOrigin origin,
        Instant addedAt,
        @Nullable Instant settledAt,
        Set<ActionStep> steps) {

    public ActionCard {
        steps = Set.copyOf(steps);
    }

    public boolean can(ActionStep step) {
        return steps.contains(step);
    }

    /** What stands there, to be changed. */
    public ActionEntry entry() {
        return new ActionEntry(what, note, doer == null ? null : doer.id(), due);
    }
}
