package nl.klankbord.training;

/** Why something cannot be done; the text stands under {@code training.refusal.<name>}. */
public enum Refusal {
    /** Not in this state. */
    NOT_NOW,
    /** In this state, but for somebody else. */
    NOT_YOURS,
    /** Enrolment is not open yet, not any more, or the edition is cancelled. */
    NOT_OPEN,
    /** The own partner is not invited. */
    NOT_INVITED,
    /** The first lesson began. */
    BEGUN,
    GIVES_IT,
    ALREADY_ENROLLED,
    NOT_ENROLLED,
    OTHER_PARTNER,
    NOBODY,
    OFFER_OVER,
    NOT_SO_MANY_RESERVED,
    AFTER_RELEASE,
    NO_SUCH_LESSON,
    TEXT_NEEDED,
    TEXT_TOO_LONG,
    TOO_MANY_MESSAGES
}
