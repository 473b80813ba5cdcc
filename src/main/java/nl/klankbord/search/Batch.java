package nl.klankbord.search;

/**
 * Documents that match, with their scores, handed on some hundreds at once: one after another is slower, and when all
 * are handed on at the end, the first ones are far away again.
 */
final class Batch {

    static final int MOST = 512;

    private final int[] documents = new int[MOST];
    private final int[] scores = new int[MOST];
    private int size;

    /** Takes a batch. */
    interface Taker {

        /**
         * Takes documents in their order; the arrays may be written in, and hold something else afterwards.
         *
         * @param scores in {@link Matching#UNIT}s of a whole weight, with {@link Matching#DIRECT} set for direct hits
         */
        void take(int[] documents, int[] scores, int size);
    }

    void add(int document, int score, Taker to) {
        if (size == MOST) {
            handOn(to);
        }
        documents[size] = document;
        scores[size++] = score;
    }

    /** Hands on what was not yet. */
    void handOn(Taker to) {
        to.take(documents, scores, size);
        size = 0;
    }
}
