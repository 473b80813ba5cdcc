package nl.klankbord.knowledge.success;

/** What somebody can do with a success. */
public enum SuccessStep {
    CHANGE,
    WITHDRAW,
    /** Puts back what was withdrawn. */
    RESTORE,
    /** No longer stands there by name. */
    LEAVE
}
