package nl.klankbord.opinion;

/** Who knows of a request; the text stands under {@code opinion.visibility.<name>}. */
public enum Visibility {
    /** Everybody reads card and question. */
    OPEN_NETWORK,
    /** Everybody sees the card; the question is for who is asked, the files for who accepted. */
    PARTIES_ONLY,
    /** Nobody but those who are asked knows that it is there; others count it at most. */
    NAMED_ONLY
}
