package nl.klankbord.opinion;

/** Why somebody does not take a request, or gives it back; the text stands under {@code opinion.give-back.<name>}. */
public enum GiveBack {
    TOO_BUSY,
    NOT_MY_FIELD,
    INTEREST,
    ABSENT,
    /** A coordinator's own reason. */
    OTHER
}
