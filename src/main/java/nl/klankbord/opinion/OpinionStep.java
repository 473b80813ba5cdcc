package nl.klankbord.opinion;

/**
 * What can be done to a request; the text of its button stands under {@code opinion.step.<name>}. Which step is open to
 * whom says {@link StepTable}.
 */
public enum OpinionStep {
    SUBMIT,
    OFFER,
    QUEUE,
    CLAIM,
    DECLINE,
    ACCEPT,
    /** The requester has no objection to an interest that the reviewer declared. */
    WAIVE,
    START,
    ASK_INFO,
    ANSWER,
    ASK_CHECK,
    CHECK,
    DELIVER,
    RELEASE,
    EXPIRE,
    CLOSE,
    WITHDRAW
}
