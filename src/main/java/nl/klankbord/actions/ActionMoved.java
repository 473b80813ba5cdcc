package nl.klankbord.actions;

import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * Something was done with an action.
 *
 * @param doer who does it now; null for nobody
 * @param before who did it until then; null for nobody
 * @param by null for the portal itself
 */
public record ActionMoved(
        ActionId id,
        What what,
        @Nullable ColleagueId doer,
        @Nullable ColleagueId before,
        @Nullable ColleagueId by) {

    /** What was done. */
    public enum What {
        ADDED,
        CHANGED,
        HANDED_OVER,
        /** Who did it left: it is the giver's again. */
        CAME_BACK,
        DONE,
        DROPPED,
        REOPENED
    }
}
