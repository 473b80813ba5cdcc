package nl.klankbord.opinion.ui;

import java.util.Optional;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;

/** The steps that need nothing but a press; all others ask something, on the page of the request. */
final class PlainMoves {

    private PlainMoves() {}

    static Optional<OpinionMove> of(OpinionStep step) {
        return switch (step) {
            case QUEUE -> Optional.of(new OpinionMove.Queue());
            case CLAIM -> Optional.of(new OpinionMove.Claim());
            case START -> Optional.of(new OpinionMove.Start());
            case SUBMIT,
                    OFFER,
                    DECLINE,
                    ACCEPT,
                    WAIVE,
                    ASK_INFO,
                    ANSWER,
                    ASK_CHECK,
                    CHECK,
                    DELIVER,
                    RELEASE,
                    EXPIRE,
                    CLOSE,
                    WITHDRAW -> Optional.empty();
        };
    }
}
