package nl.klankbord.intervision.ui;

/** What every member of a circle agrees to, in the words under {@code intervision-screens.rule}. */
public enum GroundRule {
    SECRECY,
    PRESENCE,
    EQUALITY,
    NO_REPORT;

    /** The key of its name. */
    public String title() {
        return "intervision-screens.rule." + this;
    }

    /** The key of what it says. */
    public String text() {
        return "intervision-screens.rule-text." + this;
    }
}
