package nl.klankbord.intervision.brought;

/** What can be done with a case; the words stand under {@code intervision-brought.step.<name>}. */
public enum CaseStep {
    /** Writes it anew. */
    CHANGE,
    /** It is discussed in a meeting. */
    CHOOSE,
    /** It is not discussed in that meeting after all. */
    LET_GO,
    /** Its meeting was held. */
    DISCUSS,
    /** Its bringer takes it back before it was discussed; it is erased. */
    WITHDRAW,
    /** It was discussed, and its words go. */
    ERASE
}
