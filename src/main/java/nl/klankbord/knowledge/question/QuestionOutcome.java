package nl.klankbord.knowledge.question;

import java.util.List;
import nl.klankbord.gate.GateReport;
import nl.klankbord.knowledge.KnowledgeId;

/** How something with a question ended. */
public sealed interface QuestionOutcome {

    record Done(KnowledgeId id) implements QuestionOutcome {}

    /** Nothing changed: each flaw can be mended. */
    record NotAccepted(List<QuestionEntry.Flaw> flaws) implements QuestionOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed: something looks like personal data. */
    record PersonalData(GateReport report) implements QuestionOutcome {}

    /** Nothing changed: this step is not open to this person, or not any more. */
    record NotNow() implements QuestionOutcome {}
}
