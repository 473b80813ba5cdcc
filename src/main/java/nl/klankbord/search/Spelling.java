package nl.klankbord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Words that differ by a slip from what was typed: by one letter added, left out, changed or swapped with its neighbour
 * (Damerau), two in longer words; never the first letter. Only words that this searcher could find are offered. Cost:
 * some tens of microseconds.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONGEST_WITH_ONE = 6;
    private static final int MOST = 24;

    private final Lookup lookup;
    private final Finder.Shards shards;
    private final Understanding understanding;

    Spelling(Lookup lookup, Finder.Shards shards, Understanding understanding) {
        this.lookup = lookup;
        this.shards = shards;
        this.understanding = understanding;
    }

    /** A word near what was typed. */
    record Near(String word, int distance, int frequency) {}

    private static final Comparator<Near> BEST_FIRST = Comparator.comparingInt(Near::distance)
            .thenComparing(Comparator.comparingInt(Near::frequency).reversed())
            .thenComparing(Near::word);

    /** The nearest word of texts and of the vocabulary, the most used of them. */
    Optional<Near> word(String typed, int most) {
        for (int distance = 1; distance <= Math.min(most, mostEdits(typed)); distance++) {
            var near = new ArrayList<>(inIndex(Documents.spelled(lookup.kind()), typed, distance));
            inVocabulary(typed, distance, near);
            if (!near.isEmpty()) {
                near.sort(BEST_FIRST);
                return Optional.of(near.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The words of names nearest to what was typed; only those at the least distance. */
    List<Near> names(String typed) {
        for (int distance = 1; distance <= mostEdits(typed); distance++) {
            var near = inIndex(Documents.names(lookup.kind()), typed, distance);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }

    private static int mostEdits(String typed) {
        if (typed.length() < SHORTEST) {
            return 0;
        }
        return typed.length() <= LONGEST_WITH_ONE ? 1 : 2;
    }

    private List<Near> inIndex(String field, String typed, int distance) {
        var words = new HashSet<String>();
        for (var columns : shards.columns()) {
            if (columns != null) {
                columns.words(field).near(typed, distance, lookup.audiences(), words);
            }
        }
        words.remove(typed);
        return words.stream()
                .map(word -> new Near(word, distance, lookup.any(field, word).frequency()))
                .filter(near -> near.frequency() > 0)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private void inVocabulary(String typed, int distance, List<Near> into) {
        var words = new HashSet<String>();
        understanding.words().near(typed, distance, lookup.audiences(), words);
        words.forEach(word -> into.add(new Near(word, distance, 0)));
    }
}
