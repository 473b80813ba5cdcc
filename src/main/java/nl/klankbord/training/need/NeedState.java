package nl.klankbord.training.need;

/** How far it is; the text stands under {@code training-papers.need.<name>}. */
public enum NeedState {
    OPEN,
    /** Enough people want it: trainers of the topic were told. */
    PROPOSED,
    /** There is a course. */
    MET,
    /** Nobody wants it any more. */
    DROPPED
}
