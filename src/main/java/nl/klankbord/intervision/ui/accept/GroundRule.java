package nl.klankbord.intervision.ui.accept;

/** What every member of a circle agrees to; the text stands under {@code intervision-screens.rule.<name>}. */
enum GroundRule {
    SECRECY,
    PRESENCE,
    EQUALITY,
    NO_REPORT
}
