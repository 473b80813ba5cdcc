package nl.klankbord.knowledge.question;

/** Where a question stands; the words stand under {@code knowledge-success.question.state.<name>}. */
public enum QuestionState {
    OPEN,
    ANSWERED,
    CLOSED
}
