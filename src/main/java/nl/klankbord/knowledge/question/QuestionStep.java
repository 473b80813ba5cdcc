package nl.klankbord.knowledge.question;

/** What somebody can do with a question. */
public enum QuestionStep {
    ANSWER,
    /** Says which answer it was. */
    ACCEPT,
    CLOSE,
    REOPEN,
    /** Was asked, and does not know. */
    NOT_ME
}
