package nl.klankbord.search.dutch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * How Dutch text becomes terms: normalised (NFKC, folded to ASCII, lower case), split into words with P&O and I&A kept
 * whole, and stemmed. An index made by another {@link #VERSION} is made anew.
 */
public final class DutchText {

    /** Rises with every change of the words, stems, parts and negations that this package answers. */
    public static final int VERSION = 2;

    private static final int LONGEST_WORD = 60;

    /** Words that tell nothing. */
    private static final Set<String> STOP_WORDS = set("aan al als bij dan dat de der deze die dit door een eens en er"
            + " ge had haar heb hebben heeft hem het hij hoe hun ik in is ja je jij jou jouw jullie kan kun kunnen ma"
            + " maar me mee men met mij mijn na naar nee niet nog nu of om ons onze ook op over s t te tegen ten ter"
            + " toch tot tussen u uit uw van veel voor waar waarover waarvan want was wat we wel welke werd wie wij wil"
            + " willen wilt worden wordt zal ze zelf zich zij zijn zo zou zouden a the and of for to in");

    /** Words in which a question is packed: who, knows, something, about. */
    private static final Set<String> QUESTION_WORDS = set("alles bekend bent collega collegas contact deskundig"
            + " deskundige deskundigen doet ervaren ervaring even expert experts expertise gaat gaan geeft gezocht goed"
            + " goede graag helpen help hulp iedereen iemand iets kennen kennis kennisdrager ken kent kunde meedenken"
            + " meer meest moet moeten mogen mag nodig onderwerp over persoon rond rondom snap snapt specialist"
            + " specialisten sparren verstand vind vinden vraag vraagbaak vragen weet weten werkt wijs zit zitten"
            + " zoek zoeken zoekt weer sterk thuis bezig houdt bezighoudt tips gedaan gehad vaak wanneer");

    private DutchText() {}

    /**
     * One word of a text.
     *
     * @param start where it begins in the text
     * @param end where it ends, exclusive
     * @param plain normalised, as it was written
     * @param stem what it is searched by
     */
    public record Word(int start, int end, String plain, String stem) {

        /** Tells nothing, in any text. */
        public boolean isStopWord() {
            return STOP_WORDS.contains(plain);
        }

        /** Tells nothing in a question, as long as something else is asked. */
        public boolean isIdle() {
            return isStopWord() || QUESTION_WORDS.contains(plain);
        }
    }

    /** The words of a text, in order. Cost is linear in its length. */
    public static List<Word> words(String text) {
        var words = new ArrayList<Word>();
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
                words.add(new Word(start, at, plain, Stems.of(plain)));
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
    public static String plain(String word) {
        if (isPlain(word)) {
            return word;
        }
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

    private static boolean isPlain(String word) {
        if (word.length() > LONGEST_WORD) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** What a normalised word is searched by. */
    public static String stem(String plain) {
        return Stems.of(plain);
    }

    /** Stems of words that may name the same work: mantelzorger and mantelzorg, handhaver and handhaving. */
    public static List<String> relatives(String plain) {
        var root = plain;
        for (var ending : List.of("sters", "ster", "ers", "er", "ingen", "ing", "aars", "aar")) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= 5) {
                root = plain.substring(0, plain.length() - ending.length());
                break;
            }
        }
        return root.equals(plain)
                ? List.of()
                : List.of(Stems.of(root), Stems.of(root + "en"), Stems.of(root + "ing"), Stems.of(root + "er"));
    }

    /** Without words that tell nothing; all of them when there are no others. */
    public static List<Word> telling(List<Word> words) {
        var telling = words.stream().filter(word -> !word.isStopWord()).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** The stems of a text, without words that tell nothing; of all of them when there are no others. */
    public static List<String> stems(String text) {
        return telling(words(text)).stream().map(Word::stem).toList();
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
