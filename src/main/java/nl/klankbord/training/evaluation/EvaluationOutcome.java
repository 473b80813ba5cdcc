package nl.klankbord.training.evaluation;

import java.util.Set;

/** How answering, or adding questions, ended. */
public sealed interface EvaluationOutcome {

    record Kept() implements EvaluationOutcome {}

    /** Nothing was kept; these questions need an answer, or a shorter one. */
    record NotAccepted(Set<EvaluationQuestion> questions) implements EvaluationOutcome {

        public NotAccepted {
            questions = Set.copyOf(questions);
        }
    }

    /** Nothing changed: one answers once. */
    record AnsweredBefore() implements EvaluationOutcome {}

    /** Nothing changed: it is not open yet, or not any more. */
    record NotOpen() implements EvaluationOutcome {}

    /** No such edition, or nothing of this person's to say. */
    record Missing() implements EvaluationOutcome {}
}
