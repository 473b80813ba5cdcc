package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Audience;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * Written words, such as those of one field in one segment, to find those that differ by a slip. Words with the same first letter
 * and nearly the same length are passed over at some nanoseconds each, by the set of their letters: one edit changes at
 * most two of those. Only for what remains is the distance counted. An automaton over the dictionary, which is the usual
 * way, takes some milliseconds to be made.
 */
final class Words {

    static final Words NONE = new Words(List.of());

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private final String[] words;
    private final String[] audiences;
    private final int[] letters;
    private final int[] keys;

    private Words(List<Word> all) {
        var sorted = all.stream().sorted(Comparator.comparingInt(Word::key)).toList();
        this.words = new String[sorted.size()];
        this.audiences = new String[sorted.size()];
        this.letters = new int[sorted.size()];
        this.keys = new int[sorted.size()];
        for (int i = 0; i < words.length; i++) {
            var word = sorted.get(i);
            words[i] = word.text();
            audiences[i] = word.audience();
            letters[i] = letters(word.text());
            keys[i] = word.key();
        }
    }

    private record Word(String text, String audience) {

        int key() {
            return key(text.charAt(0), text.length());
        }

        static int key(char first, int length) {
            return first << 6 | length;
        }
    }

    /** Words that everyone may see. */
    static Words of(Collection<String> words) {
        var list = new ArrayList<Word>();
        for (var word : words) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                list.add(new Word(word, Audience.NETWORK.token()));
            }
        }
        return new Words(list);
    }

    static Words of(LeafReader reader, String field) throws IOException {
        var terms = reader.terms(field);
        if (terms == null) {
            return NONE;
        }
        var list = new ArrayList<Word>();
        var each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            var text = term.utf8ToString();
            var plain = Documents.plain(text);
            if (plain.length() >= SHORTEST && plain.length() <= LONGEST) {
                list.add(new Word(plain, Documents.audience(text)));
            }
        }
        return new Words(list);
    }

    private static int letters(String word) {
        int set = 0;
        for (int i = 0; i < word.length(); i++) {
            set |= 1 << (word.charAt(i) & 31);
        }
        return set;
    }

    /** Adds the words at most so many edits away, but for what is typed itself; only those for these audiences. */
    void near(String typed, int most, List<String> seenBy, Set<String> into) {
        if (typed.isEmpty()) {
            return;
        }
        int wanted = letters(typed);
        var slips = new Slips(typed, most);
        for (int length = typed.length() - most; length <= typed.length() + most; length++) {
            int key = Word.key(typed.charAt(0), Math.clamp(length, 0, 63));
            for (int at = first(key); at < keys.length && keys[at] == key; at++) {
                if (Integer.bitCount(letters[at] ^ wanted) <= 2 * most
                        && seenBy.contains(audiences[at])
                        && slips.isNear(words[at])) {
                    into.add(words[at]);
                }
            }
        }
    }

    /** The first place with a key, or where it would stand. */
    private int first(int key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
