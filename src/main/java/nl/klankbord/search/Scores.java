package nl.klankbord.search;

import java.util.Arrays;

/** Which documents of a window were met, and the best score of each. */
final class Scores {

    /** Documents in a window: so many that few windows are gone through, so few that their scores stay near. */
    static final int WINDOW = 8_192;

    final long[] met = new long[WINDOW / Long.SIZE];
    final int[] best = new int[WINDOW];

    /** Behind the last document of the window that begins with one. */
    static int end(int from) {
        return from > Integer.MAX_VALUE - WINDOW ? Integer.MAX_VALUE : from + WINDOW;
    }

    void clear() {
        Arrays.fill(met, 0);
    }

    /** Keeps the best score of a document; without a choice, as whether it was met before cannot be foreseen. */
    void offer(int at, int score) {
        long before = met[at >> 6];
        int known = best[at] & -(int) (before >>> at & 1);
        met[at >> 6] = before | 1L << at;
        best[at] = Math.max(Math.max(1, score), known);
    }

    /** Keeps those that others have too, each with its least score. */
    void keep(Scores others) {
        for (int word = 0; word < met.length; word++) {
            met[word] &= others.met[word];
            for (long bits = met[word]; bits != 0; bits &= bits - 1) {
                int at = word << 6 | Long.numberOfTrailingZeros(bits);
                best[at] = Math.min(best[at], others.best[at]);
            }
        }
    }

    /** How many bits are set. */
    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
