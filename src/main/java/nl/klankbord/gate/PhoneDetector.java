package nl.klankbord.gate;

import nl.klankbord.gate.Spot.Kind;

/** Dutch numbers of ten digits, however they are grouped, and foreign ones that begin with a plus. */
final class PhoneDetector extends PatternDetector {

    private static final String GAP = "[ .\\u00a0()/\\u2010-\\u2015-]{0,2}";
    private static final String DUTCH =
            "(?:(?:\\+|00)" + GAP + "31" + GAP + "(?:\\(?0\\)?" + GAP + ")?|\\(?0)[1-9](?:" + GAP + "[0-9]){8}";
    private static final String FOREIGN = "\\+[1-9](?:" + GAP + "[0-9]){7,13}";

    PhoneDetector() {
        super(Kind.PHONE, "(?<![\\p{L}0-9+])(?:" + DUTCH + "|" + FOREIGN + ")(?![0-9])");
    }

    /** "01-02-2027 10" is a date with an hour. */
    @Override
    boolean counts(String text, int begin, int end) {
        return !text.substring(begin, end).matches("[0-9]{1,2}([-/.])[0-9]{1,2}\\1[0-9]{4}.*");
    }
}
