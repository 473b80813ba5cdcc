package nl.klankbord.opinion;

/** What time runs; the text stands under {@code opinion.clock.<name>}. */
public enum OpinionClock {
    /** Until somebody takes it on. */
    RESPONSE,
    /** Until the advice is there; stands still while the requester is asked something. */
    DELIVERY,
    /** Until the requester says what was done with the advice. */
    CLOSING
}
