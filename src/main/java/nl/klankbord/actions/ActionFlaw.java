package nl.klankbord.actions;

/** What is wrong with what was typed; the text, which may take {@link #limit}, stands under {@code actions.flaw.<name>}. */
public enum ActionFlaw {
    WHAT_EMPTY("what", 0),
    WHAT_LONG("what", ActionEntry.LONGEST_WHAT),
    NOTE_LONG("note", ActionEntry.LONGEST_NOTE),
    DOER_EMPTY("doer", 0),
    /** Left, or never was. */
    DOER_GONE("doer", 0),
    /** May not read what it comes from. */
    DOER_NO_PARTY("doer", 0),
    DUE_EMPTY("due", 0),
    DUE_PAST("due", 0),
    DUE_FAR("due", ActionEntry.MOST_YEARS);

    private final String field;
    private final int limit;

    ActionFlaw(String field, int limit) {
        this.field = field;
        this.limit = limit;
    }

    /** The name of the field, as REST calls it too. */
    public String field() {
        return field;
    }

    /** What the text names; 0 for nothing. */
    public int limit() {
        return limit;
    }
}
