package nl.klankbord.intervision;

/** What became of a case that a member brought. */
public enum CaseState {
    OFFERED,
    CHOSEN,
    DISCUSSED,
    ERASED,
    WITHDRAWN
}
