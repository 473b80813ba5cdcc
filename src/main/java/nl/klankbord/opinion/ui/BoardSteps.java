package nl.klankbord.opinion.ui;

import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;

/** Takes the steps that cards are moved by. A step that asks something is taken on the page of the request. */
final class BoardSteps implements BoardCard.Mover {

    /** Hears what came of a step. */
    interface Hearer {

        void moved(OpinionLine line, OpinionState to);

        void refused(OpinionLine line, Refusal why);

        /** The step asks more than a press. */
        void open(OpinionLine line, OpinionStep step);
    }

    private final OpinionDesk desk;
    private final CurrentActor actors;
    private final Hearer hearer;

    BoardSteps(OpinionDesk desk, CurrentActor actors, Hearer hearer) {
        this.desk = desk;
        this.actors = actors;
        this.hearer = hearer;
    }

    @Override
    public void move(OpinionLine line, OpinionStep step) {
        plain(step).ifPresentOrElse(move -> take(line, move), () -> hearer.open(line, step));
    }

    /** What needs nothing but a press. */
    private static Optional<OpinionMove> plain(OpinionStep step) {
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

    private void take(OpinionLine line, OpinionMove move) {
        switch (desk.take(line.card().id(), move, actors.get())) {
            case StepOutcome.Done done -> hearer.moved(line, done.state());
            case StepOutcome.Refused refused -> hearer.refused(line, refused.why());
            // Gone, or not for this reader any more: for them it is as if somebody was first.
            case StepOutcome.Missing _ -> hearer.refused(line, Refusal.NOT_NOW);
            case StepOutcome.AwaitsWaiver _,
                    StepOutcome.Incomplete _,
                    StepOutcome.PersonalData _,
                    StepOutcome.Stale _ -> hearer.open(line, move.step());
        }
    }
}
