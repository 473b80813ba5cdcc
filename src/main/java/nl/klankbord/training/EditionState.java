package nl.klankbord.training;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far an edition is; the text stands under {@code training.state.<name>}. Full is no state but a question. */
public enum EditionState {
    /** Known to who organises and gives it. */
    DRAFT,
    OPEN,
    /** Nobody can enrol any more: the organiser said so, or the first lesson began. */
    CLOSED,
    /** The last lesson is over. */
    HELD,
    /** The costs are divided. */
    SETTLED,
    ARCHIVED,
    CANCELLED;

    /** It is to be given, or is being given. */
    public static final Set<EditionState> AHEAD = Collections.unmodifiableSet(EnumSet.of(OPEN, CLOSED));

    public boolean isAhead() {
        return AHEAD.contains(this);
    }
}
