package nl.klankbord.knowledge.article;

/** Whether an article stands on the shelf. */
public enum ArticleState {
    PUBLISHED,
    /** Taken from the shelf; its address says so to whoever may put it back. */
    ARCHIVED
}
