package nl.klankbord.training.evaluation;

import java.time.LocalDate;
import java.util.Map;
import nl.klankbord.training.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of an edition as one reader sees it.
 *
 * @param title of the course
 * @param own the questions of the trainer
 * @param closesOn the last day on which answers come in; null before it opened
 * @param result only for who organises or gives the training, once it closed with enough answers
 */
public record EvaluationPage(
        EditionId edition,
        String title,
        Stage stage,
        Map<EvaluationQuestion, String> own,
        @Nullable LocalDate closesOn,
        @Nullable EvaluationResult result) {

    public EvaluationPage {
        own = Map.copyOf(own);
    }

    /** What there is to do or see; the text stands under {@code training-papers.evaluation.<name>}. */
    public enum Stage {
        /** For who gives it: questions can be added. */
        PREPARE,
        /** For who gives it: answers come in. */
        COMING_IN,
        RESULT,
        /** For who gives it: too few answered. */
        TOO_FEW,
        /** For who takes part: the training is not over. */
        NOT_YET,
        ANSWER,
        ANSWERED,
        /** For who took part: it is closed. */
        OVER
    }
}
