package nl.klankbord.opinion;

/** How much of a request somebody sees; each sees what stands before it too. */
public enum Sight {
    NOTHING,
    /** Partner, type, topics, wanted by, public line, state. */
    CARD,
    /** The question as it was asked. */
    TEXT,
    /** Files, what was asked and answered, the advice. */
    DOSSIER;

    public boolean reaches(Sight wanted) {
        return compareTo(wanted) >= 0;
    }
}
