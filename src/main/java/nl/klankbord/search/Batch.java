package nl.klankbord.search;

/**
 * Documents that match, with their scores, handed on some hundreds at once: one after another is slower, and when all
 * are handed on at the end, the first ones are far away again.
 */
final class Batch {

    static final int MOST = 512;

    /** With room for those of one more word of bits. */
    private final int[] documents = new int[MOST + Long.SIZE];

    private final int[] scores = new int[documents.length];
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
        if (size >= MOST) {
            handOn(to);
        }
        documents[size] = document;
        scores[size++] = score;
    }

    /** Adds all that were met in the window that begins with a document. */
    void add(Scores window, int from, Taker to) {
        var best = window.best;
        for (int word = 0; word < window.met.length; word++) {
            long bits = window.met[word];
            if (bits == 0) {
                continue;
            }
            if (size >= MOST) {
                handOn(to);
            }
            int end = size;
            for (; bits != 0; bits &= bits - 1) {
                int at = word << 6 | Long.numberOfTrailingZeros(bits);
                documents[end] = from + at;
                scores[end++] = Matching.atLeastOne(best[at]);
            }
            size = end;
        }
    }

    /** Hands on what was not yet. */
    void handOn(Taker to) {
        to.take(documents, scores, size);
        size = 0;
    }
}
