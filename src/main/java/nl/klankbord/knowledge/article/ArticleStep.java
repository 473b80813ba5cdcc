package nl.klankbord.knowledge.article;

/** What can be done with an article. */
public enum ArticleStep {
    CHANGE,
    /** "Ja, klopt nog": sets the next day on which it is looked at. */
    CONFIRM,
    HAND_OVER,
    ARCHIVE,
    /** Puts it back on the shelf. */
    RETURN
}
