package nl.klankbord.opinion;

/** What is asked for; the text stands under {@code opinion.type.<name>}. */
public enum OpinionType {
    /** A quick talk, without a document. */
    SPARRING,
    /** Comments on a draft. */
    READING,
    /** Independent written advice. */
    SECOND_OPINION,
    /** A look on the spot. */
    SITE_REVIEW
}
