package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Finds and scores the documents of a segment: score = sum over concepts of the best way, idf(concept) × weight of the
 * way × weight of the place in the document, which includes the level of an expertise. People who match all of several
 * concepts thus come first, and the same numbers write the reasons.
 *
 * <p>It goes through a segment in windows of {@link #WINDOW} documents, so that the scores of a window stay in the
 * nearest memory; of a common concept only the documents are read that the rarer ones left. Cost: a few nanoseconds for
 * each document of each term.
 */
final class Matching {

    /** One in the scores of documents. */
    static final int UNIT = 256;

    /** Set in a score when the way is a direct one, so that it beats every related one. */
    static final int DIRECT = 1 << 30;

    private static final int WINDOW = 16_384;
    private static final int SKIP_FROM = 16;

    private final Lookup lookup;
    private final List<Concept> concepts;
    private final boolean all;
    private final int enough;
    private final int whole;
    private final Window window;

    /**
     * @param all whether all concepts must be there; else those that tell half of it all
     */
    Matching(Lookup lookup, List<Concept> concepts, boolean all, Window window) {
        this.lookup = lookup;
        this.all = all;
        this.window = window;
        this.concepts = concepts.stream()
                .sorted(Comparator.comparingLong(one ->
                        one.ways().stream().mapToLong(Concept.Way::frequency).sum()))
                .toList();
        // What is not known counts like the mean of what is: nobody is about it, but it is not all that was asked.
        int told = 0;
        int known = 0;
        for (var concept : concepts) {
            if (concept.isKnown()) {
                told += told(concept);
                known++;
            }
        }
        told = known == 0 ? 0 : told * concepts.size() / known;
        this.whole = told;
        this.enough = told / 2;
    }

    /** Room for the scores of one window, used again and again. */
    static final class Window {

        private final int[] best = new int[WINDOW];
        private final int[] sum = new int[WINDOW];
        private final int[] got = new int[WINDOW];
        private final long[] met = new long[WINDOW / Long.SIZE];
        private final long[] left = new long[WINDOW / Long.SIZE];
        private final long[] related = new long[WINDOW / Long.SIZE];
        private final DocAndFloatFeatureBuffer block = new DocAndFloatFeatureBuffer();
        private final Batch batch = new Batch();
        private int from;

        /** Room for one block of documents, for whoever goes through them at the moment. */
        DocAndFloatFeatureBuffer block() {
            return block;
        }

        private void moveTo(int document) {
            from = document & -WINDOW;
            Arrays.fill(met, 0);
            Arrays.fill(left, 0);
            Arrays.fill(related, 0);
        }

        private int end() {
            return from > Integer.MAX_VALUE - WINDOW ? DocIdSetIterator.NO_MORE_DOCS : from + WINDOW;
        }

        /** Keeps the best score of a document for the concept at hand. */
        void offer(int document, int score) {
            int at = document - from;
            long bit = 1L << at;
            if ((met[at >> 6] & bit) == 0) {
                met[at >> 6] |= bit;
                best[at] = Math.max(1, score);
            } else if (score > best[at]) {
                best[at] = score;
            }
        }

        private void give(int at, boolean direct, Batch.Taker to) {
            batch.add(from + at, Math.min(sum[at], DIRECT - 1) | (direct ? DIRECT : 0), to);
        }

        private int count(long[] bits) {
            int count = 0;
            for (long word : bits) {
                count += Long.bitCount(word);
            }
            return count;
        }
    }

    /** The documents of all ways of one concept in one segment. */
    private record Stage(List<Walk> walks, int told) {

        int next() {
            int next = DocIdSetIterator.NO_MORE_DOCS;
            for (var walk : walks) {
                next = Math.min(next, walk.next());
            }
            return next;
        }

        long frequency() {
            return walks.stream().mapToLong(Walk::frequency).sum();
        }
    }

    /** All that match in one segment, in their order. */
    void in(int leaf, Batch.Taker to) throws IOException {
        find(leaf, to);
        window.batch.handOn(to);
    }

    private void find(int leaf, Batch.Taker to) throws IOException {
        var stages = new ArrayList<Stage>();
        for (var concept : concepts) {
            stages.add(new Stage(walks(concept, leaf), told(concept)));
        }
        if (stages.isEmpty()
                || all && stages.stream().anyMatch(stage -> stage.walks().isEmpty())) {
            return;
        }
        if (stages.size() == 1 && stages.getFirst().walks().size() == 1) {
            stages.getFirst().walks().getFirst().all(window.batch, to, window.block());
            return;
        }
        for (int next = next(stages); next != DocIdSetIterator.NO_MORE_DOCS; next = next(stages)) {
            window.moveTo(next);
            if (stages.size() == 1) {
                meet(stages.getFirst());
                only(to);
            } else if (all) {
                every(stages, to);
            } else {
                some(stages, to);
            }
        }
    }

    private List<Walk> walks(Concept concept, int leaf) throws IOException {
        var walks = new ArrayList<Walk>();
        for (var way : concept.ways()) {
            float weight = concept.idf() * way.weight() * UNIT / WeightSimilarity.FULL;
            walks.addAll(Walk.of(lookup, way, leaf, weight, way.direct() ? DIRECT : 0));
        }
        return walks;
    }

    /** Where the next window begins: what the rarest concept does not have, is not about all. */
    private int next(List<Stage> stages) {
        int next = stages.getFirst().next();
        if (!all) {
            for (var stage : stages) {
                next = Math.min(next, stage.next());
            }
        }
        return next;
    }

    private void meet(Stage stage) throws IOException {
        for (var walk : stage.walks()) {
            walk.upTo(window.from, window.end(), window);
        }
    }

    /** There is one concept, so there is nothing to add. */
    private void only(Batch.Taker to) {
        for (int word = 0; word < window.met.length; word++) {
            for (long bits = window.met[word]; bits != 0; bits &= bits - 1) {
                int at = word << 6 | Long.numberOfTrailingZeros(bits);
                window.batch.add(window.from + at, window.best[at], to);
            }
        }
    }

    /** Documents about all concepts. */
    private void every(List<Stage> stages, Batch.Taker to) throws IOException {
        meet(stages.getFirst());
        System.arraycopy(window.met, 0, window.left, 0, window.left.length);
        add(true);
        int documents = lookup.documents();
        for (var stage : stages.subList(1, stages.size())) {
            Arrays.fill(window.met, 0);
            int left = window.count(window.left);
            if (left == 0) {
                return;
            }
            if ((long) left * SKIP_FROM * documents < stage.frequency() * WINDOW) {
                for (var walk : stage.walks()) {
                    walk.among(window.left, window.from, window);
                }
            } else {
                meet(stage);
            }
            for (int word = 0; word < window.left.length; word++) {
                window.left[word] &= window.met[word];
            }
            add(false);
        }
        for (int word = 0; word < window.left.length; word++) {
            for (long bits = window.left[word]; bits != 0; bits &= bits - 1) {
                int at = word << 6 | Long.numberOfTrailingZeros(bits);
                window.give(at, (window.related[word] & bits & -bits) == 0, to);
            }
        }
    }

    /** Adds the best of a concept to the scores of what is left. */
    private void add(boolean first) {
        for (int word = 0; word < window.left.length; word++) {
            for (long bits = window.left[word]; bits != 0; bits &= bits - 1) {
                int at = word << 6 | Long.numberOfTrailingZeros(bits);
                int best = window.best[at];
                window.sum[at] = (first ? 0 : window.sum[at]) + (best & DIRECT - 1);
                if ((best & DIRECT) == 0) {
                    window.related[word] |= bits & -bits;
                }
            }
        }
    }

    /** Documents about enough of the concepts. */
    private void some(List<Stage> stages, Batch.Taker to) throws IOException {
        for (var stage : stages) {
            meet(stage);
            for (int word = 0; word < window.met.length; word++) {
                for (long bits = window.met[word]; bits != 0; bits &= bits - 1) {
                    int at = word << 6 | Long.numberOfTrailingZeros(bits);
                    boolean first = (window.left[word] & bits & -bits) == 0;
                    int best = window.best[at];
                    window.sum[at] = (first ? 0 : window.sum[at]) + (best & DIRECT - 1);
                    window.got[at] = (first ? 0 : window.got[at]) + stage.told();
                    if ((best & DIRECT) == 0) {
                        window.related[word] |= bits & -bits;
                    }
                }
                window.left[word] |= window.met[word];
                window.met[word] = 0;
            }
        }
        for (int word = 0; word < window.left.length; word++) {
            for (long bits = window.left[word]; bits != 0; bits &= bits - 1) {
                int at = word << 6 | Long.numberOfTrailingZeros(bits);
                if (window.got[at] >= enough) {
                    boolean direct = (window.related[word] & bits & -bits) == 0 && window.got[at] >= whole;
                    window.give(at, direct, to);
                }
            }
        }
    }

    private static int told(Concept concept) {
        return (int) (concept.idf() * UNIT);
    }
}
