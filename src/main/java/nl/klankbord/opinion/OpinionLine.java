package nl.klankbord.opinion;

import java.util.Map;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list or on the board.
 *
 * @param requester null when the reader sees the card only
 * @param reviewer who has it in hand or was asked; null when nobody, or when the reader sees the card only
 * @param moves the steps open to the reader, each with the state that it leads to. Whether they are independent enough
 *     to claim is looked at more closely when they do.
 */
public record OpinionLine(
        OpinionCard card,
        int version,
        @Nullable ColleagueCard requester,
        @Nullable ColleagueCard reviewer,
        OpinionTurn turn,
        Map<OpinionStep, OpinionState> moves) {

    public OpinionLine {
        moves = Map.copyOf(moves);
    }

    /** Whether this colleague asked it. */
    public boolean isAskedBy(ColleagueId colleague) {
        return requester != null && requester.id().equals(colleague);
    }

    /** The steps open to the reader. */
    public Set<OpinionStep> steps() {
        return moves.keySet();
    }
}
