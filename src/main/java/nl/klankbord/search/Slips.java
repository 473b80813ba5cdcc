package nl.klankbord.search;

/**
 * How many slips lie between one word and many others: Damerau's distance with neighbours swapped once (optimal string
 * alignment). Only what can still be near is reckoned: a few steps for each letter. For one thread at a time.
 */
final class Slips {

    private final char[] typed;
    private final int most;
    private int[] before = new int[0];
    private int[] last = before;
    private int[] row = before;

    /** @param most from which on it does not matter how many; a few */
    Slips(String typed, int most) {
        this.typed = typed.toCharArray();
        this.most = most;
    }

    /** Whether another word is no more slips away. */
    boolean isNear(String other) {
        return distance(other) <= most;
    }

    /** More than the most for a word that is farther away than that. */
    int distance(String other) {
        int width = other.length() + 1;
        if (Math.abs(typed.length - other.length()) > most) {
            return most + 1;
        }
        start(width);
        for (int i = 1; i <= typed.length; i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(width - 1, i + most);
            // What lies beside the band is too far away, whatever it is exactly.
            row[from - 1] = from == 1 ? i : most + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                least = Math.min(least, row[j] = step(i, j, other));
            }
            if (to + 1 < width) {
                row[to + 1] = most + 1;
            }
            if (least > most) {
                return most + 1;
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[width - 1], most + 1);
    }

    private void start(int width) {
        if (last.length < width) {
            before = new int[width];
            last = new int[width];
            row = new int[width];
        }
        for (int j = 0; j < Math.min(width, most + 2); j++) {
            last[j] = j;
        }
    }

    private int step(int i, int j, String other) {
        char one = typed[i - 1];
        char another = other.charAt(j - 1);
        int steps = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (one == another ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && one == other.charAt(j - 2) && typed[i - 2] == another;
        return swapped ? Math.min(steps, before[j - 2] + 1) : steps;
    }
}
