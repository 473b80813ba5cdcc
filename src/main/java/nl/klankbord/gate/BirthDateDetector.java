package nl.klankbord.gate;

import java.util.regex.Pattern;
import nl.klankbord.gate.Spot.Kind;

/** A date beside a word for being born; any other date tells nothing of a person. */
final class BirthDateDetector extends PatternDetector {

    private static final int WORD_BEFORE = 40;
    private static final int WORD_BEHIND = 20;

    private static final Pattern WORD = Pattern.compile(
            "(?<!\\p{L})(geboren|geboorte|geb\\.|geb(?!\\p{L})|born|date of birth|jarig)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String MONTH =
            "(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
                    + "|january|february|march|may|june|july|august|october"
                    + "|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)";

    BirthDateDetector() {
        super(
                Kind.BIRTH_DATE,
                "(?<![0-9])(?:[0-3]?[0-9] ?[-/. ] ?[01]?[0-9] ?[-/. ] ?(?:19|20)?[0-9]{2}"
                        + "|(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]"
                        + "|[0-3]?[0-9](?:e|ste|de)? " + MONTH + "\\.?,? (?:19|20)[0-9]{2})(?![0-9])");
    }

    @Override
    boolean counts(String text, int begin, int end) {
        return isBeside(WORD, text, begin, end, WORD_BEFORE, WORD_BEHIND);
    }
}
