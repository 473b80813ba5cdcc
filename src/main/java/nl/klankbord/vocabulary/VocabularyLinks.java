package nl.klankbord.vocabulary;

import nl.klankbord.base.TopicId;

/** Addresses of the administration of the vocabulary, without a leading slash. */
public final class VocabularyLinks {

    /** The list of all topics. */
    public static final String ALL = "beheer/woordenlijst";

    /** The words that nobody has looked at yet. */
    public static final String CANDIDATES = ALL + "?status=CANDIDATE";

    /** The words that were searched in vain. */
    public static final String MISSES = ALL + "/gezocht";

    /** Where such a word gets its place; the word follows as a parameter. */
    public static final String ADD_WORD = ALL + "/woord";

    private VocabularyLinks() {}

    public static String to(TopicId id) {
        return ALL + "/" + id;
    }

    /** Where one topic is taken up in another. */
    public static String toMerge(TopicId id) {
        return to(id) + "/samenvoegen";
    }
}
