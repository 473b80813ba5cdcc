package nl.klankbord.search.dutch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The words of Dutch, from OpenTaal's list (see {@code words-notice.txt} beside it): 183,000, among them plurals and
 * compounds, no names. Kept as 64-bit hashes in an open table of 4 MB; that one of them is taken for another is less
 * likely than one in ten million for each million questions.
 */
final class WordList {

    static final long SEED = 0xcbf29ce484222325L;

    private static final int SLOTS = 1 << 19;
    private static final WordList DUTCH = read();

    private final long[] table = new long[SLOTS];

    private WordList() {}

    static WordList dutch() {
        return DUTCH;
    }

    boolean has(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hasHash(hash);
    }

    /** The hash of a word with one more letter. */
    static long with(long hash, char letter) {
        return (hash ^ letter) * 0x100000001b3L;
    }

    boolean hasHash(long hash) {
        long wanted = spread(hash);
        for (int at = (int) wanted & SLOTS - 1; table[at] != 0; at = at + 1 & SLOTS - 1) {
            if (table[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    private void add(byte[] word, int length) {
        long hash = SEED;
        for (int i = 0; i < length; i++) {
            hash = with(hash, (char) word[i]);
        }
        long wanted = spread(hash);
        int at = (int) wanted & SLOTS - 1;
        while (table[at] != 0) {
            at = at + 1 & SLOTS - 1;
        }
        table[at] = wanted;
    }

    private static long spread(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }

    private static WordList read() {
        var list = new WordList();
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(
                Objects.requireNonNull(WordList.class.getResourceAsStream("words.gz"), "words.gz"))))) {
            var word = new byte[32];
            for (int shared = in.read(); shared >= 0; shared = in.read()) {
                int length = shared;
                for (int letter = in.read(); letter != '\n'; letter = in.read()) {
                    word[length++] = (byte) letter;
                }
                list.add(word, length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }
}
