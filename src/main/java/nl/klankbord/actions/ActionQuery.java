package nl.klankbord.actions;

import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are wanted, of those that somebody may know of.
 *
 * @param state null for any
 * @param kinds ids of the kinds that they come from, any of these, {@link #WITHOUT} for none at all; empty for all
 * @param partners for which their doers work, any of these; empty for all
 * @param origin what they come from; null for anything
 */
public record ActionQuery(
        View view,
        @Nullable ActionState state,
        When when,
        Set<String> kinds,
        Set<PartnerId> partners,
        @Nullable OriginRef origin,
        PageRequest page) {

    /** Stands among the kinds for what comes from nothing. */
    public static final String WITHOUT = "none";

    public ActionQuery {
        kinds = Set.copyOf(kinds);
        partners = Set.copyOf(partners);
    }

    /** Whose they are. */
    public enum View {
        /** To be done by the reader. */
        MINE,
        /** That the reader gave to others. */
        GIVEN,
        /** All that the reader may know of. */
        ALL
    }

    /** By when they are to be done. */
    public enum When {
        ANY,
        /** Should have been done, and were not. */
        LATE,
        /** Within a week, or late. */
        WEEK,
        /** Within a month, or late. */
        MONTH
    }

    public static ActionQuery of(View view, @Nullable ActionState state, PageRequest page) {
        return new ActionQuery(view, state, When.ANY, Set.of(), Set.of(), null, page);
    }

    /** All of one thing, what is open first. */
    static ActionQuery of(OriginRef origin, PageRequest page) {
        return new ActionQuery(View.ALL, null, When.ANY, Set.of(), Set.of(), origin, page);
    }
}
