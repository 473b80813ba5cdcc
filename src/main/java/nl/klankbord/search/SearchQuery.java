package nl.klankbord.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.search.dutch.DutchText;

/**
 * What somebody looks for.
 *
 * @param kind of {@link SearchSource#kind()}
 * @param text as typed; blank finds everything, in order of {@link SearchDocument#order()}
 * @param literal only the words as typed, in all their forms: no synonyms, no corrections, no parts of words
 * @param preferences words that move documents to the front instead of being looked for
 * @param filters by name of key: a document must have one of the values of each
 * @param grades by name of key: a document must have a value of that key, one of those filtered by when there are any,
 *     with at least this {@linkplain SearchDocument.Key#grade() grade}
 * @param audiences the searcher's tokens, of {@link nl.klankbord.access.Actor#audiences()}
 * @param facets names of keys whose values are to be counted over all hits, each as if it had no filter of its own;
 *     of more than 400 values the most counted; {@link #gradesOf} counts how many have at least each grade
 * @param offset hits to leave out, from 0
 * @param limit most hits to answer, up to 1,000
 * @param noted whether words of which the index knows nothing are {@linkplain SearchMisses noted}; not while somebody is
 *     still typing, nor when nobody asks
 */
public record SearchQuery(
        String kind,
        String text,
        boolean literal,
        List<Preference> preferences,
        Map<String, Set<String>> filters,
        Map<String, Integer> grades,
        Set<String> audiences,
        Set<String> facets,
        long offset,
        int limit,
        boolean noted) {

    private static final String GRADES = "#";

    public SearchQuery {
        preferences = List.copyOf(preferences);
        filters = Map.copyOf(filters);
        grades = Map.copyOf(grades);
        audiences = Set.copyOf(audiences);
        facets = Set.copyOf(facets);
    }

    /** The facet of the grades of a key. */
    public static String gradesOf(String key) {
        return key + GRADES;
    }

    /** The keys of all filters and facets, in alphabetical order. */
    Set<String> keys() {
        var keys = new TreeSet<>(filters.keySet());
        keys.addAll(grades.keySet());
        for (var facet : facets) {
            keys.add(facet.endsWith(GRADES) ? facet.substring(0, facet.length() - GRADES.length()) : facet);
        }
        return keys;
    }

    /**
     * A word or words that, when typed, prefer documents whose key has the value. Made once and asked with many times:
     * its words are analysed here.
     *
     * @param stems of the words, in their order
     */
    public record Preference(List<String> stems, String key, String value) {

        public Preference {
            stems = List.copyOf(stems);
        }

        public Preference(String words, String key, String value) {
            this(DutchText.words(words).stream().map(DutchText.Word::stem).toList(), key, value);
        }
    }
}
