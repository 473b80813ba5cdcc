package nl.klankbord.knowledge;

/** What stands on the shelf. */
public enum KnowledgeKind {
    /** Written in the portal, with versions and a date on which it is looked at again. */
    ARTICLE,
    /** An article that came from a second opinion, on which both parties agreed. */
    LESSON,
    /** A file with its text. */
    DOCUMENT,
    /** What a cooperation brought, and where. */
    SUCCESS,
    /** A question for which the directory knew nobody. */
    QUESTION
}
