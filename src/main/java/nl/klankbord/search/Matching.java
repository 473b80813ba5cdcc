package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Finds and scores the documents of a segment, term by term: score = sum over concepts of the best way,
 * idf(concept) × weight of the way × weight of the place in the document, which includes the level of an expertise.
 * People who match all of several concepts thus come first, and the same numbers write the reasons.
 *
 * <p>Cost: some nanoseconds for each document of each term; blocks of postings are decoded at once, and of a common
 * concept only the documents are read that the rarer ones left.
 */
final class Matching {

    /** One in the scores of documents. */
    static final int UNIT = 256;

    private static final int DIRECT = 1 << 30;
    private static final int SKIP_FROM = 16;

    private final Lookup lookup;
    private final List<Concept> concepts;
    private final boolean all;
    private final int enough;
    private final int whole;
    private final Scratch scratch;
    private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

    /**
     * @param all whether all concepts must be there; else those that tell half of it all
     */
    Matching(Lookup lookup, List<Concept> concepts, boolean all, Scratch scratch) {
        this.lookup = lookup;
        this.all = all;
        this.scratch = scratch;
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

    /** Takes what matches. */
    interface Matched {

        /** @param score in {@link #UNIT}s of a whole weight */
        void match(int document, int score, boolean direct);
    }

    /** Room for the scores of one segment, used again and again. */
    static final class Scratch {

        private int[] best = new int[0];
        private int[] sum = new int[0];
        private int[] got = new int[0];
        private boolean[] related = new boolean[0];
        private int[] touched = new int[1024];
        private int[] seen = new int[1024];
        private int touchedSize;
        private int seenSize;

        void room(int documents) {
            if (best.length < documents) {
                best = new int[documents];
                sum = new int[documents];
                got = new int[documents];
                related = new boolean[documents];
            }
            touchedSize = 0;
            seenSize = 0;
        }

        private void touch(int document) {
            if (touchedSize == touched.length) {
                touched = Arrays.copyOf(touched, touched.length * 2);
            }
            touched[touchedSize++] = document;
        }

        private void see(int document) {
            if (seenSize == seen.length) {
                seen = Arrays.copyOf(seen, seen.length * 2);
            }
            seen[seenSize++] = document;
        }

        private void clear() {
            for (int i = 0; i < seenSize; i++) {
                int document = seen[i];
                sum[document] = 0;
                got[document] = 0;
                related[document] = false;
            }
        }
    }

    /** All that match in one segment, in no order. */
    void in(int leaf, Matched to) throws IOException {
        scratch.room(lookup.leaves().get(leaf).reader().maxDoc());
        try {
            for (int number = 0; number < concepts.size(); number++) {
                concept(concepts.get(number), number, leaf);
                fold(concepts.get(number), number);
                if (all && scratch.touchedSize == 0) {
                    return;
                }
            }
            if (all) {
                for (int i = 0; i < scratch.touchedSize; i++) {
                    int document = scratch.touched[i];
                    to.match(document, scratch.sum[document], !scratch.related[document]);
                }
            } else {
                for (int i = 0; i < scratch.seenSize; i++) {
                    int document = scratch.seen[i];
                    if (scratch.got[document] >= enough) {
                        to.match(
                                document,
                                scratch.sum[document],
                                scratch.got[document] >= whole && !scratch.related[document]);
                    }
                }
            }
        } finally {
            scratch.clear();
        }
    }

    private void concept(Concept concept, int number, int leaf) throws IOException {
        boolean first = number == 0;
        var candidates = scratch.touched;
        int left = scratch.touchedSize;
        if (!first && all) {
            candidates = Arrays.copyOf(scratch.touched, left);
            Arrays.sort(candidates);
        }
        scratch.touchedSize = 0;
        for (var way : concept.ways()) {
            float weight = concept.idf() * way.weight() * UNIT / WeightSimilarity.FULL;
            int flag = way.direct() ? DIRECT : 0;
            if (way.terms().size() > 1) {
                together(way, leaf, number, weight, flag);
                continue;
            }
            for (var place : way.terms().getFirst().places()) {
                if (place.leaf() != leaf) {
                    continue;
                }
                var postings = lookup.postings(way.terms().getFirst().field(), place, null);
                if (!first && all && (long) left * SKIP_FROM < place.frequency()) {
                    among(postings, candidates, left, number, weight, flag);
                } else {
                    every(postings, number, weight, flag);
                }
            }
        }
    }

    private void every(PostingsEnum postings, int number, float weight, int flag) throws IOException {
        if (postings.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
            return;
        }
        for (postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer);
                buffer.size > 0;
                postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer)) {
            for (int i = 0; i < buffer.size; i++) {
                offer(buffer.docs[i], number, (int) (weight * buffer.features[i]) | flag);
            }
        }
    }

    private void among(PostingsEnum postings, int[] candidates, int size, int number, float weight, int flag)
            throws IOException {
        int at = -1;
        for (int i = 0; i < size && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
            if (at < candidates[i]) {
                at = postings.advance(candidates[i]);
            }
            if (at == candidates[i]) {
                offer(at, number, (int) (weight * postings.freq()) | flag);
            }
        }
    }

    /** Documents with all terms of a way, which may each be seen by another audience. */
    private void together(Concept.Way way, int leaf, int number, float weight, int flag) throws IOException {
        var terms = new ArrayList<Union>();
        for (var term : way.terms()) {
            var union = new Union();
            for (var place : term.places()) {
                if (place.leaf() == leaf) {
                    union.add(lookup.postings(term.field(), place, null));
                }
            }
            terms.add(union);
        }
        int document = 0;
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            int target = document;
            int least = Integer.MAX_VALUE;
            boolean agreed = true;
            for (var term : terms) {
                int at = term.advance(target);
                if (at > target) {
                    agreed = false;
                    target = at;
                    break;
                }
                least = Math.min(least, term.weight());
            }
            if (agreed) {
                offer(target, number, (int) (weight * least) | flag);
                document = target + 1;
            } else {
                document = target;
            }
        }
    }

    /** The documents of one term for every audience. */
    private static final class Union {

        private final List<PostingsEnum> postings = new ArrayList<>(1);

        void add(PostingsEnum one) {
            postings.add(one);
        }

        int advance(int target) throws IOException {
            int nearest = DocIdSetIterator.NO_MORE_DOCS;
            for (var one : postings) {
                int at = one.docID() < target ? one.advance(target) : one.docID();
                nearest = Math.min(nearest, at);
            }
            return nearest;
        }

        int weight() throws IOException {
            int nearest = DocIdSetIterator.NO_MORE_DOCS;
            for (var one : postings) {
                nearest = Math.min(nearest, one.docID());
            }
            int weight = 0;
            for (var one : postings) {
                if (one.docID() == nearest) {
                    weight = Math.max(weight, one.freq());
                }
            }
            return weight;
        }
    }

    private void offer(int document, int number, int score) {
        int before = scratch.best[document];
        if (before == 0) {
            if (all && scratch.got[document] != number) {
                return;
            }
            scratch.touch(document);
            scratch.best[document] = score == 0 ? 1 : score;
        } else if (score > before) {
            scratch.best[document] = score;
        }
    }

    private static int told(Concept concept) {
        return (int) (concept.idf() * UNIT);
    }

    /** Adds the best of one concept to the scores. */
    private void fold(Concept concept, int number) {
        int told = told(concept);
        for (int i = 0; i < scratch.touchedSize; i++) {
            int document = scratch.touched[i];
            int best = scratch.best[document];
            scratch.best[document] = 0;
            if (scratch.got[document] == 0) {
                scratch.see(document);
            }
            scratch.got[document] = all ? number + 1 : scratch.got[document] + told;
            scratch.sum[document] += best & DIRECT - 1;
            scratch.related[document] |= (best & DIRECT) == 0;
        }
    }
}
