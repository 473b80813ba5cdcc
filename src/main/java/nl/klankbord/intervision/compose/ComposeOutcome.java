package nl.klankbord.intervision.compose;

import java.util.List;

/** What composing ended in. */
public sealed interface ComposeOutcome {

    /** What can be shown and worked on with: the circles, sound as far as they go. */
    Composition composition();

    Judgement judgement();

    /**
     * Everybody has a place, and every hard rule is kept.
     *
     * @param score as {@link Judgement#score}, not rounded
     * @param bound no composition of these people has a higher score
     */
    record Composed(Composition composition, Judgement judgement, double score, double bound)
            implements ComposeOutcome {}

    /**
     * Not everybody could get a place. The circles that could be made keep the rules,
     * except where pins ask otherwise; the others wait.
     *
     * @param obstacles what is in the way, most telling first; never empty
     */
    record Infeasible(Composition composition, Judgement judgement, List<Obstacle> obstacles)
            implements ComposeOutcome {

        public Infeasible {
            obstacles = List.copyOf(obstacles);
        }
    }
}
