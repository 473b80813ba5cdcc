package nl.klankbord.balance;

/** What was given; the text stands under {@code balance.kind.<name>}, where it
 * was given under {@code balance.place.<name>}. */
public enum ContributionKind {
    SECOND_OPINION,
    /** The time of a trainer. */
    TRAINING,
    /** A room to train in. */
    TRAINING_ROOM,
    /** The time of who leads a meeting of intervision. */
    INTERVISION,
    /** A room for intervision. */
    INTERVISION_ROOM
}
