package nl.klankbord.search;

import java.util.List;

/**
 * One thing that a document must be about, and every way in which it can be.
 *
 * @param typed the words as they were typed
 * @param ways any of them will do; the best counts
 * @param idf how much it tells: one number for all its ways, so that a rare synonym is worth no more than what was typed
 */
record Concept(String typed, List<Way> ways, float idf) {

    Concept {
        ways = List.copyOf(ways);
    }

    private static final float ASIDE = .6f;

    /** Where the words of a way stand. */
    enum Place {
        TEXTS,
        PARTS,
        NAMES,
        VALUES
    }

    /**
     * One way in which a document is about a concept: all its terms.
     *
     * @param weight what it is worth beside what was typed, which is 1
     * @param direct whether it is what was typed or means the same; else it is related
     * @param synonym the term of the vocabulary that it is; empty for what was typed
     */
    record Way(Place place, List<Lookup.Found> terms, float weight, boolean direct, String synonym) {

        /** How many documents it can find at most. */
        int frequency() {
            int least = Integer.MAX_VALUE;
            for (var term : terms) {
                least = Math.min(least, term.frequency());
            }
            return least;
        }
    }

    /** Less telling beside subjects of the vocabulary: "begroting uitleggen". */
    Concept asAside() {
        return new Concept(typed, ways, idf * ASIDE);
    }

    boolean isKnown() {
        return !ways.isEmpty();
    }

    boolean isDirect() {
        return ways.stream().anyMatch(Way::direct);
    }

    /**
     * The informativeness of Robertson and Spärck Jones, ln(1 + (N - n + ½) / (n + ½)), with for n the documents found
     * in a direct way; of all ways when none is direct.
     */
    static Concept of(String typed, List<Way> ways, int documents) {
        var found = ways.stream().filter(way -> way.frequency() > 0).toList();
        long number = sum(found);
        double n = Math.min(number, documents);
        return new Concept(typed, found, (float) Math.max(.1, Math.log(1 + (documents - n + .5) / (n + .5))));
    }

    private static long sum(List<Way> ways) {
        return ways.stream().mapToLong(Way::frequency).sum();
    }
}
