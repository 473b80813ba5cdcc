package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Finds and scores the documents of a segment: score = sum over concepts of the best way, idf(concept) × weight of the
 * way × weight of the place in the document, which includes the level of an expertise. People who match all of several
 * concepts thus come first, and the same numbers write the reasons.
 *
 * <p>It goes through a segment in windows of {@link Scores#WINDOW} documents, so that the scores of a window stay in the
 * nearest memory; of a common concept only the documents are read that the rarer ones left. Cost: a few nanoseconds for
 * each document of each term.
 */
final class Matching {

    /** One in the scores of documents. */
    static final int UNIT = 256;

    /** Set in a score when the way is a direct one, so that it beats every related one. */
    static final int DIRECT = 1 << 30;

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

        private final Scores concept = new Scores();
        private final int[] sum = new int[Scores.WINDOW];
        private final int[] got = new int[Scores.WINDOW];
        private final long[] left = new long[Scores.WINDOW / Long.SIZE];
        private final long[] related = new long[Scores.WINDOW / Long.SIZE];
        private final Walk.Room room = new Walk.Room();
        private final Batch batch = new Batch();
        private int from;

        private void moveTo(int document) {
            from = document & -Scores.WINDOW;
            concept.clear();
            Arrays.fill(left, 0);
            Arrays.fill(related, 0);
        }

        private void give(int at, boolean direct, Batch.Taker to) {
            batch.add(from + at, Math.min(sum[at], DIRECT - 1) | (direct ? DIRECT : 0), to);
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
            long frequency = 0;
            for (var walk : walks) {
                frequency += walk.frequency();
            }
            return frequency;
        }
    }

    /** Whether of so many documents in a window each is sought apart, rather than all passed that a walk has. */
    static boolean skips(int left, long frequency, int documents) {
        return (long) left * SKIP_FROM * documents < frequency * Scores.WINDOW;
    }

    /** What is found is worth something. */
    static int atLeastOne(int score) {
        return (score & DIRECT - 1) == 0 ? score | 1 : score;
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
        if (stages.size() == 1
                && stages.getFirst().walks().size() == 1
                && stages.getFirst().walks().getFirst() instanceof Walk.Single single) {
            single.all(window.batch, to, window.room);
            return;
        }
        var needed = all ? stages.subList(0, 1) : needed(stages);
        for (int next = next(needed); next != DocIdSetIterator.NO_MORE_DOCS; next = next(needed)) {
            window.moveTo(next);
            if (stages.size() == 1) {
                only(stages.getFirst(), to);
            } else if (all) {
                every(stages, to);
            } else {
                some(stages, needed.size(), to);
            }
        }
    }

    /** Puts what tells most first; answers the concepts without which the others do not tell enough. */
    private List<Stage> needed(List<Stage> stages) {
        stages.sort(Comparator.comparingInt(Stage::told).reversed());
        int needed = stages.size();
        for (int rest = 0; needed > 1 && rest + stages.get(needed - 1).told() < enough; needed--) {
            rest += stages.get(needed - 1).told();
        }
        return stages.subList(0, needed);
    }

    private List<Walk> walks(Concept concept, int leaf) throws IOException {
        var walks = new ArrayList<Walk>();
        for (var way : concept.ways()) {
            float weight = concept.idf() * way.weight() * UNIT / WeightSimilarity.FULL;
            walks.addAll(Walk.of(lookup, way, leaf, weight, way.direct() ? DIRECT : 0));
        }
        return walks;
    }

    /** Where the next window begins: what none of these concepts has, does not match. */
    private static int next(List<Stage> needed) {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (var stage : needed) {
            next = Math.min(next, stage.next());
        }
        return next;
    }

    private void meet(Stage stage) throws IOException {
        for (var walk : stage.walks()) {
            walk.upTo(window.from, Scores.end(window.from), window.concept, window.room);
        }
    }

    /** Of the documents that are left, those about a concept. */
    private void meetLeft(Stage stage) throws IOException {
        int left = Scores.count(window.left);
        if (skips(left, stage.frequency(), lookup.documents())) {
            for (var walk : stage.walks()) {
                walk.among(window.left, window.from, window.concept, window.room);
            }
        } else {
            meet(stage);
        }
        for (int word = 0; word < window.left.length; word++) {
            window.concept.met[word] &= window.left[word];
        }
    }

    /** There is one concept, so there is nothing to add. */
    private void only(Stage stage, Batch.Taker to) throws IOException {
        meet(stage);
        window.batch.add(window.concept, window.from, to);
    }

    /** Documents about all concepts. */
    private void every(List<Stage> stages, Batch.Taker to) throws IOException {
        meet(stages.getFirst());
        var met = window.concept.met;
        System.arraycopy(met, 0, window.left, 0, met.length);
        add(true);
        for (var stage : stages.subList(1, stages.size())) {
            window.concept.clear();
            meetLeft(stage);
            System.arraycopy(met, 0, window.left, 0, met.length);
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
                int best = window.concept.best[at];
                window.sum[at] = (first ? 0 : window.sum[at]) + (best & DIRECT - 1);
                if ((best & DIRECT) == 0) {
                    window.related[word] |= bits & -bits;
                }
            }
        }
    }

    /** Documents about enough of the concepts, the first of which are needed for that. */
    private void some(List<Stage> stages, int needed, Batch.Taker to) throws IOException {
        for (int i = 0; i < stages.size(); i++) {
            window.concept.clear();
            if (i < needed) {
                meet(stages.get(i));
            } else {
                meetLeft(stages.get(i));
            }
            addSome(stages.get(i).told());
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

    private void addSome(int told) {
        var scores = window.concept;
        for (int word = 0; word < scores.met.length; word++) {
            for (long bits = scores.met[word]; bits != 0; bits &= bits - 1) {
                int at = word << 6 | Long.numberOfTrailingZeros(bits);
                boolean first = (window.left[word] & bits & -bits) == 0;
                int best = scores.best[at];
                window.sum[at] = (first ? 0 : window.sum[at]) + (best & DIRECT - 1);
                window.got[at] = (first ? 0 : window.got[at]) + told;
                if ((best & DIRECT) == 0) {
                    window.related[word] |= bits & -bits;
                }
            }
            window.left[word] |= scores.met[word];
        }
    }

    private static int told(Concept concept) {
        return (int) (concept.idf() * UNIT);
    }
}
