package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;

/** Goes through the documents of one way in one segment, once, from the first to the last. */
abstract sealed class Walk {

    private final float weight;
    private final int flag;

    private Walk(float weight, int flag) {
        this.weight = weight;
        this.flag = flag;
    }

    /**
     * The walks of a way; more than one when its term is another for some audiences, none when the segment has nothing.
     *
     * @param weight of a text with weight one
     * @param flag set in every score
     */
    static List<Walk> of(Lookup lookup, Concept.Way way, int leaf, float weight, int flag) throws IOException {
        if (way.terms().size() > 1) {
            var together = new Together(lookup, way.terms(), leaf, weight, flag);
            return together.next() == DocIdSetIterator.NO_MORE_DOCS ? List.of() : List.of(together);
        }
        var walks = new ArrayList<Walk>(1);
        var term = way.terms().getFirst();
        for (var place : term.places()) {
            if (place.leaf() == leaf) {
                var single = new Single(lookup.postings(term.field(), place, null), place.frequency(), weight, flag);
                if (single.next() != DocIdSetIterator.NO_MORE_DOCS) {
                    walks.add(single);
                }
            }
        }
        return walks;
    }

    /** The first document that was not given yet. */
    abstract int next();

    /** How many documents it passes at most. */
    abstract int frequency();

    /** Offers the documents from one on, before another. */
    abstract void upTo(int from, int end, Matching.Window to) throws IOException;

    /** Offers those of some documents, given as bits from one on, that it comes by. */
    abstract void among(long[] wanted, int from, Matching.Window to) throws IOException;

    /** Gives every document. */
    abstract void all(Batch into, Batch.Taker to, DocAndFloatFeatureBuffer block) throws IOException;

    int score(int frequency) {
        return (int) (weight * frequency) | flag;
    }

    void give(int document, int frequency, Batch into, Batch.Taker to) {
        into.add(document, Math.max(1, (int) (weight * frequency)) | flag, to);
    }

    /** The documents of one term; whole blocks of them are decoded at once. */
    private static final class Single extends Walk {

        private final PostingsEnum postings;
        private final int frequency;

        Single(PostingsEnum postings, int frequency, float weight, int flag) throws IOException {
            super(weight, flag);
            this.postings = postings;
            this.frequency = frequency;
            postings.nextDoc();
        }

        @Override
        int next() {
            return postings.docID();
        }

        @Override
        int frequency() {
            return frequency;
        }

        @Override
        void upTo(int from, int end, Matching.Window to) throws IOException {
            if (postings.docID() < from) {
                postings.advance(from);
            }
            if (postings.docID() >= end) {
                return;
            }
            var block = to.block();
            for (postings.nextPostings(end, block); block.size > 0; postings.nextPostings(end, block)) {
                for (int i = 0; i < block.size; i++) {
                    to.offer(block.docs[i], score((int) block.features[i]));
                }
            }
        }

        @Override
        void among(long[] wanted, int from, Matching.Window to) throws IOException {
            for (int word = 0; word < wanted.length; word++) {
                for (long bits = wanted[word]; bits != 0; bits &= bits - 1) {
                    int document = from + (word << 6 | Long.numberOfTrailingZeros(bits));
                    if (postings.docID() < document) {
                        postings.advance(document);
                    }
                    if (postings.docID() == document) {
                        to.offer(document, score(postings.freq()));
                    }
                }
            }
        }

        @Override
        void all(Batch into, Batch.Taker to, DocAndFloatFeatureBuffer block) throws IOException {
            for (postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block);
                    block.size > 0;
                    postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block)) {
                for (int i = 0; i < block.size; i++) {
                    give(block.docs[i], (int) block.features[i], into, to);
                }
            }
        }
    }

    /** Documents with all terms of a way, which may each be seen by another audience. */
    private static final class Together extends Walk {

        private final List<Union> terms = new ArrayList<>();
        private int frequency = Integer.MAX_VALUE;
        private int next;

        Together(Lookup lookup, List<Lookup.Found> wanted, int leaf, float weight, int flag) throws IOException {
            super(weight, flag);
            for (var term : wanted) {
                var union = new Union();
                for (var place : term.places()) {
                    if (place.leaf() == leaf) {
                        union.add(lookup.postings(term.field(), place, null));
                    }
                }
                terms.add(union);
                frequency = Math.min(frequency, term.frequency());
            }
            to(0);
        }

        @Override
        int next() {
            return next;
        }

        @Override
        int frequency() {
            return frequency;
        }

        /** Goes to the first document from this one on that has all terms. */
        private void to(int least) throws IOException {
            int target = least;
            boolean agreed = false;
            while (!agreed && target != DocIdSetIterator.NO_MORE_DOCS) {
                agreed = true;
                for (int i = 0; agreed && i < terms.size(); i++) {
                    int at = terms.get(i).advance(target);
                    agreed = at == target;
                    target = at;
                }
            }
            next = target;
        }

        private int weight() throws IOException {
            int least = Integer.MAX_VALUE;
            for (var term : terms) {
                least = Math.min(least, term.weight());
            }
            return least;
        }

        @Override
        void upTo(int from, int end, Matching.Window to) throws IOException {
            if (next < from) {
                to(from);
            }
            while (next < end) {
                to.offer(next, score(weight()));
                to(next + 1);
            }
        }

        @Override
        void among(long[] wanted, int from, Matching.Window to) throws IOException {
            upTo(from, from + wanted.length * Long.SIZE, to);
        }

        @Override
        void all(Batch into, Batch.Taker to, DocAndFloatFeatureBuffer block) throws IOException {
            while (next != DocIdSetIterator.NO_MORE_DOCS) {
                give(next, weight(), into, to);
                to(next + 1);
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
}
