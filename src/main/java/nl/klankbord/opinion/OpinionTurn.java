package nl.klankbord.opinion;

import java.time.Instant;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param person null when it is nobody's in particular, or when the reader may not know who
 * @param since since when
 * @param due until when; null when nothing runs
 */
public record OpinionTurn(
        Holder holder,
        @Nullable ColleagueCard person,
        Instant since,
        @Nullable Instant due) {

    /** The text stands under {@code opinion.turn.<name>}. */
    public enum Holder {
        REQUESTER,
        /** The one it was offered to. */
        INVITED,
        REVIEWER,
        CHECKER,
        /** Whoever claims it. */
        QUEUE,
        NOBODY
    }
}
