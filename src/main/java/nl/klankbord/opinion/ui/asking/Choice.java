package nl.klankbord.opinion.ui.asking;

import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionMove;
import org.jspecify.annotations.Nullable;

/** Who is asked. */
sealed interface Choice {

    Choice QUEUE = new Queue();
    Choice COORDINATOR = new Coordinator();

    /** What is done once the question is handed in; null for nothing by the requester. */
    @Nullable
    OpinionMove move();

    record Colleague(ColleagueId id) implements Choice {
        @Override
        public OpinionMove move() {
            return new OpinionMove.Offer(id);
        }
    }

    /** Whoever takes it. */
    record Queue() implements Choice {
        @Override
        public OpinionMove move() {
            return new OpinionMove.Queue();
        }
    }

    /** Whom a coordinator finds. */
    record Coordinator() implements Choice {
        @Override
        public @Nullable OpinionMove move() {
            return null;
        }
    }
}
