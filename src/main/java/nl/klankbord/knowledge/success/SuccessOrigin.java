package nl.klankbord.knowledge.success;

/** What a success came from: its kind alone, since the rest could be confidential. */
public enum SuccessOrigin {
    NONE,
    SECOND_OPINION,
    TRAINING,
    CIRCLE,
    COOPERATION
}
