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

    /**
     * Room for the scores of one segment, used again and again. A document gets a slot when it is first met, so that
     * only one array is read here and there and all others from begin to end.
     */
    static final class Scratch {

        private int[] slotOf = new int[0];
        private int[] documents = new int[1024];
        private int[] best = new int[1024];
        private int[] sum = new int[1024];
        private int[] got = new int[1024];
        private boolean[] related = new boolean[1024];
        private int[] touched = new int[1024];
        private int[] candidates = new int[1024];
        private boolean several;
        private int slots;
        private int touchedSize;

        void room(int most, boolean forSeveral) {
            several = forSeveral;
            if (slotOf.length < most) {
                slotOf = new int[most];
            }
            slots = 0;
            touchedSize = 0;
        }

        private int newSlot(int document) {
            int slot = slots++;
            if (slot == documents.length) {
                int more = slot * 2;
                documents = Arrays.copyOf(documents, more);
                best = Arrays.copyOf(best, more);
                sum = Arrays.copyOf(sum, more);
                got = Arrays.copyOf(got, more);
                related = Arrays.copyOf(related, more);
                touched = Arrays.copyOf(touched, more);
                candidates = Arrays.copyOf(candidates, more);
            }
            slotOf[document] = slots;
            documents[slot] = document;
            best[slot] = 0;
            if (several) {
                sum[slot] = 0;
                got[slot] = 0;
                related[slot] = false;
            }
            return slot;
        }

        private void clear() {
            for (int slot = 0; slot < slots; slot++) {
                slotOf[documents[slot]] = 0;
            }
        }
    }

    /** All that match in one segment, in no order. */
    void in(int leaf, Matched to) throws IOException {
        scratch.room(lookup.leaves().get(leaf).reader().maxDoc(), concepts.size() > 1);
        try {
            for (int number = 0; number < concepts.size(); number++) {
                concept(concepts.get(number), number, leaf);
                if (concepts.size() == 1) {
                    only(to);
                    return;
                }
                fold(concepts.get(number), number);
                if (all && scratch.touchedSize == 0) {
                    return;
                }
            }
            for (int slot = 0; slot < scratch.slots; slot++) {
                int got = scratch.got[slot];
                if (got >= (all ? concepts.size() : enough)) {
                    boolean direct = !scratch.related[slot] && (all || got >= whole);
                    to.match(scratch.documents[slot], scratch.sum[slot], direct);
                }
            }
        } finally {
            scratch.clear();
        }
    }

    /** There is one concept, so there is nothing to add. */
    private void only(Matched to) {
        for (int slot = 0; slot < scratch.slots; slot++) {
            int best = scratch.best[slot];
            to.match(scratch.documents[slot], best & DIRECT - 1, (best & DIRECT) != 0);
        }
    }

    private void concept(Concept concept, int number, int leaf) throws IOException {
        boolean first = number == 0;
        var candidates = scratch.candidates;
        int left = scratch.touchedSize;
        if (!first && all) {
            for (int i = 0; i < left; i++) {
                candidates[i] = scratch.documents[scratch.touched[i]];
            }
            Arrays.sort(candidates, 0, left);
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
        int slot = scratch.slotOf[document] - 1;
        if (slot < 0) {
            if (all && number > 0) {
                return;
            }
            slot = scratch.newSlot(document);
        } else if (number > 0 && all && scratch.got[slot] != number) {
            return;
        }
        int before = scratch.best[slot];
        if (before == 0) {
            scratch.touched[scratch.touchedSize++] = slot;
            scratch.best[slot] = Math.max(1, score);
        } else if (score > before) {
            scratch.best[slot] = score;
        }
    }

    private static int told(Concept concept) {
        return (int) (concept.idf() * UNIT);
    }

    /** Adds the best of one concept to the scores. */
    private void fold(Concept concept, int number) {
        int told = told(concept);
        for (int i = 0; i < scratch.touchedSize; i++) {
            int slot = scratch.touched[i];
            int best = scratch.best[slot];
            scratch.best[slot] = 0;
            scratch.got[slot] = all ? number + 1 : scratch.got[slot] + told;
            scratch.sum[slot] += best & DIRECT - 1;
            scratch.related[slot] |= (best & DIRECT) == 0;
        }
    }
}
