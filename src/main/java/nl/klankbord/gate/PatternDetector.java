package nl.klankbord.gate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.gate.PersonalDataGate.Detector;
import nl.klankbord.gate.PersonalDataGate.Find;
import nl.klankbord.gate.Spot.Kind;

/** What a pattern says that is bounded on all sides. */
abstract class PatternDetector implements Detector {

    private final Pattern pattern;
    private final Kind kind;

    PatternDetector(Kind kind, String pattern) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CASE);
    }

    @Override
    public final List<Find> find(String text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> counts(text, match.start(), match.end()))
                .map(match -> new Find(match.start(), match.end(), kind))
                .toList();
    }

    /** Whether what matched is what is looked for. */
    boolean counts(String text, int begin, int end) {
        return true;
    }

    /** Whether this stands in the text shortly before or behind a place. */
    static boolean isBeside(Pattern word, String text, int begin, int end, int before, int behind) {
        Matcher left = word.matcher(text.substring(Math.max(0, begin - before), begin));
        Matcher right = word.matcher(text.substring(end, Math.min(text.length(), end + behind)));
        return left.find() || right.find();
    }
}
