package nl.klankbord.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * For a term that was indexed with a weight, which stands where Lucene keeps the frequency: a match is worth its
 * weight, however often the word stands there and however long the text is.
 */
final class WeightSimilarity extends Similarity {

    /** A weight of 1 as it is indexed. */
    static final int FULL = 100;

    static int asFrequency(float weight) {
        return Math.max(1, Math.round(weight * FULL));
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float weight, long norm) {
                return boost * Math.min(1, weight / FULL);
            }
        };
    }
}
