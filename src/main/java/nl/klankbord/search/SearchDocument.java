package nl.klankbord.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Audience;

/**
 * What the index knows of one object.
 *
 * @param names what the object is called, such as a person's whole name; matched by word, beginning and near miss
 * @param texts what else it is found by
 * @param keys exact values, for filters and facets
 * @param order where it stands in a list without a search text; compared as text
 * @param standing where it stands among equals, from 0 to 1: fresh, shown by deeds, and to be had
 * @param shown what the source wants back with a hit to show it, in its own form, or {@link #NOTHING_SHOWN}; nobody is
 *     found by it. Kept as it is, so it must not be changed afterwards
 * @param audience tokens of {@link Audience}: seen by a searcher who holds one of them
 */
public record SearchDocument(
        String kind,
        UUID id,
        List<String> names,
        List<Text> texts,
        List<Key> keys,
        String order,
        float standing,
        byte[] shown,
        Set<String> audience) {

    public static final byte[] NOTHING_SHOWN = {};

    public SearchDocument {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        keys = List.copyOf(keys);
        audience = Set.copyOf(audience);
        for (var text : texts) {
            mustBeWithin(text.audience(), audience);
        }
        for (var key : keys) {
            mustBeWithin(key.audience(), audience);
        }
    }

    /** Who may see a part may see the whole, so that the audience of a part says all. */
    private static void mustBeWithin(String part, Set<String> whole) {
        if (!part.equals(Audience.NETWORK.token())
                && !whole.contains(part)
                && !whole.contains(Audience.NETWORK.token())) {
            throw new IllegalArgumentException("audience " + part + " does not see a document for " + whole);
        }
    }

    /**
     * One text.
     *
     * @param field a short name, given back in the reasons of a hit
     * @param weight what a match is worth, more than 0 and at most 1
     * @param form how it is written
     * @param audience who finds the document by this text: one token of {@link Audience}
     */
    public record Text(String field, String value, float weight, Form form, String audience) {

        public Text {
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("weight is more than 0 and at most 1, not " + weight);
            }
        }
    }

    /** How a text is written, which says how its words count. */
    public enum Form {
        /** One term, which counts as a whole; a word of it tells less. */
        TERM,
        /** A few words, each of which counts. */
        LABEL,
        /** People tell something in it, so that they may also say what is <em>not</em> so. */
        PROSE
    }

    /**
     * One exact value.
     *
     * @param grade how much of it, from 0 to {@link #HIGHEST_GRADE}, such as the level of an expertise
     * @param audience who finds and counts the document by this value: one token of {@link Audience}
     */
    public record Key(String name, String value, int grade, String audience) {

        public static final int HIGHEST_GRADE = 7;

        public Key {
            if (grade < 0 || grade > HIGHEST_GRADE) {
                throw new IllegalArgumentException("grade 0-" + HIGHEST_GRADE);
            }
        }

        /** A value that everyone may know who sees the document. */
        public static Key of(String name, String value) {
            return new Key(name, value, 0, Audience.NETWORK.token());
        }
    }
}
