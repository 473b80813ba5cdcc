package nl.klankbord.opinion;

import nl.klankbord.opinion.matching.IndependenceRule;

/** Why a step is not open; the text stands under {@code opinion.refusal.<name>}. */
public enum Refusal {
    /** Not in this state. */
    NOT_NOW,
    /** In this state, but for somebody else. */
    NOT_YOURS,
    NEVER_IN_QUEUE,
    COORDINATOR_NOT_ASKED,
    /** Whoever would give the opinion is not independent; {@link IndependenceRule} says why. */
    OWN_REQUEST,
    IN_MANAGER_LINE,
    ADVISED_BEFORE,
    NAMED_AS_INVOLVED,
    OF_OWN_PARTNER,
    NOT_A_RECIPIENT,
    /** Is not, and may not know why: it would tell what stands in the request. */
    NOT_INDEPENDENT,
    FULL,
    /** Was asked, but is away. */
    AWAY,
    NOBODY,
    NO_DECLARATION,
    WAIVER_NEEDED,
    NO_INTEREST_DECLARED,
    DATE_PASSED,
    CHECKER_TAKES_PART,
    NO_ADVICE,
    NOT_APPROVED,
    REASON_NEEDED,
    TEXT_NEEDED,
    TEXT_TOO_LONG,
    HOURS_IMPOSSIBLE,
    SCORES_IMPOSSIBLE,
    MUST_BE_STORED,
    /** A file is still held back, so that nobody knows what is in it. */
    FILES_HELD;

    /** The same, for who may know the card only: not who asks, nor whom the text names. */
    Refusal toldByTheCard() {
        return this == IN_MANAGER_LINE || this == NAMED_AS_INVOLVED ? NOT_INDEPENDENT : this;
    }

    static Refusal of(IndependenceRule rule) {
        return switch (rule) {
            case OWN_REQUEST -> OWN_REQUEST;
            case IN_MANAGER_LINE -> IN_MANAGER_LINE;
            case ADVISED_BEFORE -> ADVISED_BEFORE;
            case NAMED_AS_INVOLVED -> NAMED_AS_INVOLVED;
            case OF_OWN_PARTNER -> OF_OWN_PARTNER;
            case NOT_A_RECIPIENT -> NOT_A_RECIPIENT;
        };
    }
}
