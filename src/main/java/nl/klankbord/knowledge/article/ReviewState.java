package nl.klankbord.knowledge.article;

/** How an article stands to the day on which it is looked at again. */
public enum ReviewState {
    FRESH,
    /** Within a week. */
    SOON,
    OVERDUE
}
