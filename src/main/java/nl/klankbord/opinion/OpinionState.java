package nl.klankbord.opinion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a request is; the text stands under {@code opinion.state.<name>}. */
public enum OpinionState {
    DRAFT,
    /** Handed in; the requester chooses whom to ask. */
    SUBMITTED,
    /** Put to one colleague. */
    OFFERED,
    /** In the open queue. */
    QUEUED,
    CLAIMED,
    ACCEPTED,
    IN_REVIEW,
    /** Waits for the requester. */
    NEEDS_INFO,
    /** A second reviewer looks at the advice. */
    PEER_CHECK,
    DELIVERED,
    CLOSED,
    EXPIRED,
    WITHDRAWN;

    /** Somebody has it in hand and can give it back. */
    public static final Set<OpinionState> IN_HAND =
            Collections.unmodifiableSet(EnumSet.of(CLAIMED, ACCEPTED, IN_REVIEW, NEEDS_INFO, PEER_CHECK));

    /** Nothing is done to it any more. */
    public static final Set<OpinionState> OVER = Collections.unmodifiableSet(EnumSet.of(CLOSED, WITHDRAWN));

    public boolean isOver() {
        return OVER.contains(this);
    }
}
