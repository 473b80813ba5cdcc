package nl.klankbord.actions;

/** What can be done with an action. */
public enum ActionStep {
    /** Other words, or another day. */
    CHANGE,
    HAND_OVER,
    DONE,
    DROP,
    REOPEN
}
