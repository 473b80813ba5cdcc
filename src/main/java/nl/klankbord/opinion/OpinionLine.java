package nl.klankbord.opinion;

import java.util.Set;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list or on the board.
 *
 * @param requester null when the reader sees the card only
 * @param reviewer who has it in hand or was asked; null when nobody, or when the reader sees the card only
 * @param steps open to the reader. Whether they are independent enough to claim is looked at more closely when they do.
 */
public record OpinionLine(
        OpinionCard card,
        int version,
        @Nullable ColleagueCard requester,
        @Nullable ColleagueCard reviewer,
        OpinionTurn turn,
        Set<OpinionStep> steps) {

    public OpinionLine {
        steps = Set.copyOf(steps);
    }
}
