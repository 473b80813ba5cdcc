package nl.klankbord.intervision.programme;

/** Why something cannot be done; the text stands under {@code intervision.refusal.<name>}. */
public enum Refusal {
    /** Not in this state. */
    NOT_NOW,
    /** In this state, but for somebody else. */
    NOT_YOURS,
    /** The last day of enrolment is over. */
    ENROLMENT_OVER,
    /** The own partner is not invited. */
    NOT_INVITED,
    ALREADY_ENROLLED,
    NOT_ENROLLED,
    /** Fewer people than one circle. */
    TOO_FEW_PEOPLE,
    /** There are no circles to send, or nobody is in them. */
    NO_CIRCLES,
    /** A circle is larger or smaller than the programme says. */
    CIRCLE_SIZE,
    /** A search for circles is under way. */
    SEARCHING,
    /** A circle holds somebody and who leads them. */
    MANAGER_IN_CIRCLE,
    /** Not enough members accepted. */
    TOO_FEW_ACCEPTED,
    /** The circle is full, or somebody else was put in. */
    NO_PLACE
}
