package nl.klankbord.search.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out of a text what somebody says <em>not</em> to do or know: "geen jeugdzorg", "Wmo doe ik niet meer",
 * "daarover weet mijn collega meer". The unit is the clause: a clause with a sign of negation tells nothing about
 * expertise, the clauses around it keep what they say. Cheaper and more robust than parsing; what is lost is now and
 * then a clause that meant well.
 */
public final class Negations {

    /** Clauses end at punctuation and at words that turn to something else. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            "(?<=[.;:!?\n])\\s*|,\\s*|\\s+(?=(?:maar|wel|echter|terwijl|hoewel|omdat|want)\\s)|\\s[-\u2013\u2014]\\s");

    private static final Pattern NEGATED = Pattern.compile(
            "(?<![\\p{L}])(?:geen|niet|niets|nooit|nergens|noch|zonder|no longer|not)(?![\\p{L}])"
                    + "|(?<![\\p{L}])(?:doet|doen|weet|weten|pakt|pakken|regelt|verzorgt|behandelt|kent)"
                    + "\\s+(?:\\p{L}+\\s+){0,2}(?:collega|collega['’]?s|ander|anderen|team)(?![\\p{L}])"
                    + "|(?<![\\p{L}])(?:ligt|liggen|zit|belegd|hoort|terecht|zijn|is)\\s+(?:nu\\s+)?(?:bij|voor)\\s+"
                    + "(?:een |mijn |de |onze )*(?:andere? )?(?:collega|collega['’]?s|ander|anderen)(?![\\p{L}])"
                    + "|(?<![\\p{L}])(?:een|mijn|onze|andere)\\s+collega['’]?s?\\s+(?:doet|doen|weet|weten|pakt|pakken|"
                    + "regelt|regelen|heeft|hebben|behandelt|gaat over|gaan over|kent|kennen)(?![\\p{L}])"
                    + "|(?<![\\p{L}])(?:kun|kan|moet|mag)\\s+(?:je|u)\\s+(?:beter\\s+|het\\s+beste?\\s+|terecht\\s+)*"
                    + "bij\\s+(?!mij|me\\b|ons\\b|onze\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Looks like a negation, but adds. */
    private static final Pattern ADDS = Pattern.compile(
            "(?<![\\p{L}])(?:niet (?:alleen|slechts|enkel|bang|vies|zomaar)|geen (?:probleem|moeite|geheimen?)|"
                    + "niet in de laatste plaats|zonder (?:moeite|problemen))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Points back to the clause before, so that both are about the same. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^\\s*(?:maar\\s+)?(?:daar|dat|die|dit|hier|daarvoor|daarover|daarvan|hiervoor)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Negations() {}

    /** The same text with spaces in the place of negated clauses, so that words keep their places. */
    public static String without(String text) {
        if (!NEGATED.matcher(text).find()) {
            return text;
        }
        var told = new StringBuilder(text);
        var clauses = clauses(text);
        for (int i = 0; i < clauses.size(); i++) {
            int begin = clauses.get(i)[0];
            int end = clauses.get(i)[1];
            var clause = text.substring(begin, end);
            var sign = NEGATED.matcher(clause);
            if (sign.find() && !ADDS.matcher(clause).find()) {
                boolean alsoBefore = i > 0
                        && POINTS_BACK.matcher(clause).find()
                        && ".!?;\n".indexOf(text.charAt(Math.max(0, clauses.get(i - 1)[1] - 1))) < 0;
                boolean onlyAfter = sign.group().equalsIgnoreCase("zonder");
                blank(told, alsoBefore ? clauses.get(i - 1)[0] : begin + (onlyAfter ? sign.start() : 0), end);
            }
        }
        return told.toString();
    }

    private static List<int[]> clauses(String text) {
        var clauses = new ArrayList<int[]>();
        var ends = CLAUSE_END.matcher(text);
        int begin = 0;
        while (ends.find()) {
            if (ends.start() > begin) {
                clauses.add(new int[] {begin, ends.start()});
                begin = ends.end();
            }
        }
        if (begin < text.length()) {
            clauses.add(new int[] {begin, text.length()});
        }
        return clauses;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }
}
