package nl.klankbord.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was found.
 *
 * @param total exact number of documents that match, related ones included
 * @param direct how many of them are found by what was typed or a synonym of it; these come first
 * @param hits best first
 * @param facets for each facet asked for, how many hits have each value that occurs; in no order
 * @param alsoSearched words of the shared vocabulary that were searched as well
 * @param didYouMean the whole text with the spelling corrected, which was searched instead; empty when it was not
 * @param complete false while the index is being made and does not hold everything yet
 */
public record SearchHits(
        long total,
        long direct,
        List<Hit> hits,
        Map<String, List<Count>> facets,
        List<String> alsoSearched,
        String didYouMean,
        boolean complete) {

    public SearchHits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        alsoSearched = List.copyOf(alsoSearched);
    }

    /** How many hits have a value. */
    public record Count(String value, long hits) {}

    /**
     * One document and why it was found, strongest reason first.
     *
     * @param related found by parts of words alone
     * @param shown as {@link SearchDocument#shown()} was
     */
    public record Hit(UUID id, float score, boolean related, byte[] shown, List<Reason> reasons) {

        public Hit {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why a document was found.
     *
     * @param field of {@link SearchDocument.Text#field()}, or {@code name}
     * @param text the text that matched, as given; long texts only around the match
     * @param marks the parts of it that matched, in order: pairs of begin (inclusive) and end (exclusive)
     * @param synonymOf what was typed, when a synonym of it matched; else empty
     */
    public record Reason(String field, String text, List<int[]> marks, String synonymOf) {

        public Reason {
            marks = List.copyOf(marks);
        }
    }
}
