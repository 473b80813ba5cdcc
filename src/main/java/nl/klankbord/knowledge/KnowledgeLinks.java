package nl.klankbord.knowledge;

/** Addresses of knowledge, without a leading slash; mails and hits link to them for ever. */
public final class KnowledgeLinks {

    /** Everything on the shelf, searched. */
    public static final String PLACE = "kennis";

    public static final String DOCUMENTS = PLACE + "/documenten";

    public static final String SUCCESSES = PLACE + "/successen";

    public static final String QUESTIONS = PLACE + "/vragen";

    /** Makes an article; the others are made below their own place. */
    public static final String NEW_ARTICLE = PLACE + "/nieuw";

    public static final String NEW_SUCCESS = SUCCESSES + "/nieuw";

    public static final String NEW_QUESTION = QUESTIONS + "/nieuw";

    public static final String NEW_DOCUMENT = DOCUMENTS + "/nieuw";

    /** Many documents at once. */
    public static final String IMPORT = PLACE + "/import";

    /** A selection per period and partner, on paper. */
    public static final String ANTHOLOGY = PLACE + "/bloemlezing";

    private KnowledgeLinks() {}

    public static String to(KnowledgeKind kind, KnowledgeId id) {
        return switch (kind) {
            case ARTICLE, LESSON -> PLACE + "/" + id;
            case DOCUMENT -> DOCUMENTS + "/" + id;
            case SUCCESS -> SUCCESSES + "/" + id;
            case QUESTION -> QUESTIONS + "/" + id;
        };
    }

    /** The file itself. */
    public static String toFile(KnowledgeId document) {
        return to(KnowledgeKind.DOCUMENT, document) + "/bestand";
    }

    /** Where it is changed: an article, a lesson or a success. */
    public static String toChange(KnowledgeKind kind, KnowledgeId id) {
        return to(kind, id) + "/wijzigen";
    }

    /** The versions of an article or lesson. */
    public static String toVersions(KnowledgeId id) {
        return PLACE + "/" + id + "/versies";
    }
}
