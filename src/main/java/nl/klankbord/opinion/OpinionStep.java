package nl.klankbord.opinion;

import java.util.List;

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
    WITHDRAW;

    /** The order in which steps are offered: from what moves a request on to what takes it back. */
    public static final List<OpinionStep> ONWARD_FIRST = List.of(
            SUBMIT, WAIVE, ANSWER, CLOSE, CHECK, DELIVER, ACCEPT, START, CLAIM, OFFER, QUEUE, ASK_INFO, ASK_CHECK,
            DECLINE, RELEASE, WITHDRAW);
}
