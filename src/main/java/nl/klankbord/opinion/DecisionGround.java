package nl.klankbord.opinion;

/** Whether a decision will rest on the opinion; the text stands under {@code opinion.ground.<name>}. */
public enum DecisionGround {
    YES,
    NO,
    UNKNOWN;

    /** Whether the rules of the Awb on advisers can apply, and the dossier must be stored. */
    public boolean mayBe() {
        return this != NO;
    }
}
