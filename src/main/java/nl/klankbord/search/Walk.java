package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Room for whoever goes through documents at the moment. */
    static final class Room {

        private final DocAndFloatFeatureBuffer block = new DocAndFloatFeatureBuffer();
        private final Scores together = new Scores();
        private final Scores term = new Scores();
    }

    /**
     * The walks of a way; more than one when its term is another for some audiences, none when the segment has nothing.
     *
     * @param weight of a text with weight one
     * @param flag set in every score
     */
    static List<? extends Walk> of(Lookup lookup, Concept.Way way, int leaf, float weight, int flag)
            throws IOException {
        return way.terms().size() > 1
                ? together(lookup, way, leaf, weight, flag)
                : singles(lookup, way.terms().getFirst(), leaf, weight, flag);
    }

    private static List<Single> singles(Lookup lookup, Lookup.Found term, int leaf, float weight, int flag)
            throws IOException {
        var singles = new ArrayList<Single>(1);
        for (var place : term.places()) {
            if (place.leaf() == leaf) {
                singles.add(new Single(lookup.postings(term.field(), place, null), place.frequency(), weight, flag));
            }
        }
        return singles;
    }

    private static List<Walk> together(Lookup lookup, Concept.Way way, int leaf, float weight, int flag)
            throws IOException {
        var terms = new ArrayList<Union>();
        for (var term : way.terms()) {
            var union = new Union(singles(lookup, term, leaf, 1, 0));
            if (union.next() == DocIdSetIterator.NO_MORE_DOCS) {
                return List.of();
            }
            terms.add(union);
        }
        terms.sort(Comparator.comparingInt(Union::frequency));
        return List.of(new Together(terms, lookup.documents(), weight, flag));
    }

    /** A document that was not given yet, before which there is none. */
    abstract int next();

    /** How many documents it passes at most. */
    abstract int frequency();

    /** Offers the documents from one on, before another. */
    abstract void upTo(int from, int end, Scores to, Room room) throws IOException;

    /** Offers those of some documents, given as bits from one on, that it comes by. */
    abstract void among(long[] wanted, int from, Scores to, Room room) throws IOException;

    int score(int frequency) {
        return (int) (weight * frequency) | flag;
    }

    /** The documents of one term; whole blocks of them are decoded at once. */
    static final class Single extends Walk {

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
        void upTo(int from, int end, Scores to, Room room) throws IOException {
            if (postings.docID() < from) {
                postings.advance(from);
            }
            if (postings.docID() >= end) {
                return;
            }
            var block = room.block;
            for (postings.nextPostings(end, block); block.size > 0; postings.nextPostings(end, block)) {
                for (int i = 0; i < block.size; i++) {
                    to.offer(block.docs[i] - from, score((int) block.features[i]));
                }
            }
        }

        @Override
        void among(long[] wanted, int from, Scores to, Room room) throws IOException {
            for (int word = 0; word < wanted.length; word++) {
                for (long bits = wanted[word]; bits != 0; bits &= bits - 1) {
                    int at = word << 6 | Long.numberOfTrailingZeros(bits);
                    if (postings.docID() < from + at) {
                        postings.advance(from + at);
                    }
                    if (postings.docID() == from + at) {
                        to.offer(at, score(postings.freq()));
                    }
                }
            }
        }

        /** Gives every document. */
        void all(Batch into, Batch.Taker to, Room room) throws IOException {
            var block = room.block;
            for (postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block);
                    block.size > 0;
                    postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block)) {
                for (int i = 0; i < block.size; i++) {
                    into.add(block.docs[i], Matching.atLeastOne(score((int) block.features[i])), to);
                }
            }
        }
    }

    /** The documents of one term for every audience. */
    private record Union(List<Single> singles) {

        int next() {
            int next = DocIdSetIterator.NO_MORE_DOCS;
            for (var single : singles) {
                next = Math.min(next, single.next());
            }
            return next;
        }

        int frequency() {
            int frequency = 0;
            for (var single : singles) {
                frequency += single.frequency();
            }
            return frequency;
        }
    }

    /** Documents with all terms of a way, which may each be seen by another audience; the rarest term goes first. */
    private static final class Together extends Walk {

        private final List<Union> terms;
        private final int documents;

        Together(List<Union> terms, int documents, float weight, int flag) {
            super(weight, flag);
            this.terms = terms;
            this.documents = documents;
        }

        @Override
        int next() {
            return terms.getFirst().next();
        }

        @Override
        int frequency() {
            return terms.getFirst().frequency();
        }

        @Override
        void upTo(int from, int end, Scores to, Room room) throws IOException {
            var found = room.together;
            found.clear();
            for (var single : terms.getFirst().singles()) {
                single.upTo(from, end, found, room);
            }
            offer(found, from, to, room);
        }

        @Override
        void among(long[] wanted, int from, Scores to, Room room) throws IOException {
            var found = room.together;
            found.clear();
            for (var single : terms.getFirst().singles()) {
                single.among(wanted, from, found, room);
            }
            offer(found, from, to, room);
        }

        /** Offers those of some documents that the other terms have too. */
        private void offer(Scores found, int from, Scores to, Room room) throws IOException {
            for (var term : terms.subList(1, terms.size())) {
                int left = Scores.count(found.met);
                if (left == 0) {
                    return;
                }
                room.term.clear();
                boolean skips = Matching.skips(left, term.frequency(), documents);
                for (var single : term.singles()) {
                    if (skips) {
                        single.among(found.met, from, room.term, room);
                    } else {
                        single.upTo(from, Scores.end(from), room.term, room);
                    }
                }
                found.keep(room.term);
            }
            for (int word = 0; word < found.met.length; word++) {
                for (long bits = found.met[word]; bits != 0; bits &= bits - 1) {
                    int at = word << 6 | Long.numberOfTrailingZeros(bits);
                    to.offer(at, score(found.best[at]));
                }
            }
        }
    }
}
