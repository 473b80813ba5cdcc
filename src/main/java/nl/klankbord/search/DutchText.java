package nl.klankbord.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How Dutch text becomes terms: normalised (NFKC, folded to ASCII, lower case), split into words with P&O and I&A kept
 * whole, and stemmed by Snowball's Dutch stemmer with a repair for pairs that it leaves apart (plan/plannen,
 * brief/brieven, subsidie/subsidies). An index made by another {@link #VERSION} is made anew.
 */
final class DutchText {

    /** Rises with every change of what {@link #words} answers. */
    static final int VERSION = 1;

    private static final int LONGEST_WORD = 60;

    /** Words that tell nothing, and the ones with which questions begin. */
    private static final Set<String> STOP_WORDS = Set.of(
            ("aan al als bij dan dat de der des deze die dit door een en er ge haar hebben heeft het hij hoe hun ik in is"
                            + " je kan kent kunnen maar me mee men met mij mijn naar niet nog of om ons ook op over"
                            + " snap snapt te ten ter tot u uit van veel verstand vind voor vraag waar waarover wat we"
                            + " weet welke werd wie wij wil worden wordt ze zich zij zijn zo zoek iemand iets alles s t")
                    .split(" "));

    private DutchText() {}

    /**
     * One word of a text.
     *
     * @param start where it begins in the text
     * @param end where it ends, exclusive
     * @param plain normalised, as it was written
     * @param stem what it is searched by
     */
    record Word(int start, int end, String plain, String stem) {

        boolean isStopWord() {
            return STOP_WORDS.contains(plain);
        }
    }

    /** The words of a text, in order. Cost is linear in its length. */
    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var stemmer = new DutchStemmer();
        int at = 0;
        while (at < text.length()) {
            if (!isWordPart(text, at)) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && isWordPart(text, at)) {
                at++;
            }
            var plain = plain(text.substring(start, at));
            if (!plain.isEmpty()) {
                words.add(new Word(start, at, plain, stem(stemmer, plain)));
            }
        }
        return words;
    }

    /** Letters, digits and marks; an ampersand between two letters, as in P&O. */
    private static boolean isWordPart(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at))) {
            return true;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) {
            return true;
        }
        return c == '&'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** A word without accents, capitals and ligatures. */
    static String plain(String word) {
        var cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        var normal = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new char[normal.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(normal.toCharArray(), 0, folded, 0, normal.length());
        var plain = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (Character.getType(folded[i]) != Character.NON_SPACING_MARK) {
                plain.append(Character.toLowerCase(folded[i]));
            }
        }
        return plain.toString();
    }

    static String stem(String plain) {
        return stem(new DutchStemmer(), plain);
    }

    private static String stem(DutchStemmer stemmer, String plain) {
        if (plain.length() < 4 || plain.indexOf('&') >= 0 || !plain.chars().allMatch(Character::isLetter)) {
            return plain;
        }
        var word = plain.endsWith("ies") ? plain.substring(0, plain.length() - 1) : plain;
        stemmer.setCurrent(word);
        stemmer.stem();
        return repaired(stemmer.getCurrent());
    }

    private static String repaired(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return stem;
        }
        char end = stem.charAt(last);
        if (end == stem.charAt(last - 1) && "bdfgklmnprst".indexOf(end) >= 0) {
            return stem.substring(0, last);
        }
        return switch (end) {
            case 'v' -> stem.substring(0, last) + 'f';
            case 'z' -> stem.substring(0, last) + 's';
            default -> stem;
        };
    }
}
