package nl.klankbord.actions;

/** How far an action is; the text stands under {@code actions.state.<name>}. */
public enum ActionState {
    OPEN,
    DONE,
    /** It need not be done any more. */
    DROPPED
}
