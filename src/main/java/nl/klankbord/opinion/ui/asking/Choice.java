package nl.klankbord.opinion.ui.asking;

import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionMove;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked.
 *
 * @param colleague null for whoever takes it from the queue
 */
record Choice(@Nullable ColleagueId colleague) {

    static final Choice QUEUE = new Choice(null);

    OpinionMove move() {
        return colleague == null ? new OpinionMove.Queue() : new OpinionMove.Offer(colleague);
    }
}
