package nl.klankbord.search;

import java.util.List;
import java.util.Set;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText.Word;

/**
 * Reads words as names: as they are written, by their beginning, as an initial, or with a slip. Tussenvoegsels may be
 * left out, and "vd" and "v.d." are taken for what they stand for.
 */
final class NameReading {

    /** Above any topic. */
    private static final float ONLY_NAMES = 4;

    private static final int MOST = 48;
    private static final int SHORTEST_BEGINNING = 3;

    private static final Set<String> INFIXES =
            Set.of(("van de den der des het t s ter ten te vd v d vander vanden op aan in"
                            + " la le du von zu el al da dos di bin ibn")
                    .split(" "));

    private final Lookup lookup;
    private final Understanding understanding;
    private final Spelling spelling;

    NameReading(Lookup lookup, Understanding understanding, Spelling spelling) {
        this.lookup = lookup;
        this.understanding = understanding;
        this.spelling = spelling;
    }

    /** A part of a name that may be left out. */
    static boolean isInfix(Word word) {
        return INFIXES.contains(word.plain());
    }

    /** Whether all words can be of a name, and one of them is known as that. */
    boolean areNames(List<Word> words) {
        return words.stream().anyMatch(word -> !isInfix(word) && isWhole(word))
                && words.stream().allMatch(word -> isInitial(word) || isInfix(word) || isWhole(word) || isNear(word));
    }

    private boolean isWhole(Word word) {
        return word.plain().length() > 1 && lookup.names(word.plain()).frequency() > 0;
    }

    private static boolean isInitial(Word word) {
        return word.plain().length() == 1;
    }

    private boolean isNear(Word word) {
        return !isKnown(word)
                && (!beginnings(word).isEmpty() || !spelling.names(word.plain()).isEmpty());
    }

    private boolean isKnown(Word word) {
        return lookup.texts(word.stem()).frequency() > 0
                || lookup.parts(word.stem()).frequency() > 0
                || !understanding.entries(word.stem()).isEmpty();
    }

    private List<Lookup.Found> beginnings(Word word) {
        return word.plain().length() < SHORTEST_BEGINNING
                ? List.of()
                : lookup.beginningWith(Documents.names(lookup.kind()), word.plain(), MOST);
    }

    /**
     * Adds the ways in which a word is a name.
     *
     * @param only whether all that was typed is a name
     * @param near whether it may be one with a slip, though it is a word of something else
     */
    void add(Word word, Ways ways, boolean only, boolean near, boolean literal) {
        float above = only ? ONLY_NAMES : 1;
        var plain = word.plain();
        if (isInitial(word)) {
            if (only) {
                ways.name(List.of(Documents.initial(plain.charAt(0))), above * Ways.BEGINNING_OF_NAME);
            }
            return;
        }
        ways.name(List.of(plain), above * Ways.SAME_NAME);
        boolean unknown = only && !isKnown(word) && !isWhole(word);
        if (literal || ways.anyDirect() && !near && !unknown) {
            return;
        }
        ways.names(beginnings(word), above * Ways.BEGINNING_OF_NAME);
        if (near || !ways.anyDirect() && !Compounds.isListed(plain)) {
            ways.names(
                    spelling.names(plain).stream()
                            .map(one -> lookup.names(one.word()))
                            .toList(),
                    above * Ways.NEAR_NAME);
        }
    }
}
