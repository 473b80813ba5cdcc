package nl.klankbord.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.klankbord.gate.Digits.Group;
import nl.klankbord.gate.PersonalDataGate.Detector;
import nl.klankbord.gate.PersonalDataGate.Find;
import nl.klankbord.gate.Spot.Kind;

/** Nine digits, however they are grouped, that pass the elfproef; beside its name eight as well, for a dropped zero. */
final class BsnDetector implements Detector {

    private static final int LENGTH = 9;
    private static final int NAME_BEFORE = 40;
    private static final int NAME_BEHIND = 25;

    private static final Pattern NAME = Pattern.compile(
            "(?<!\\p{L})(bsn|b\\.s\\.n|burger ?service ?n(umme)?r|sofi ?-?n(umme)?r|sofi)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Find> find(String text) {
        var finds = new ArrayList<Find>();
        for (var number : Digits.numbers(text)) {
            var first = 0;
            while (first < number.size()) {
                var last = first(number, first, text);
                if (last < 0) {
                    first++;
                } else {
                    var begin = number.get(first).begin();
                    var end = number.get(last).end();
                    finds.add(new Find(begin, end, isNamed(text, begin, end) ? Kind.NAMED_BSN : Kind.BSN));
                    first = last + 1;
                }
            }
        }
        return finds;
    }

    /** The last group of a number that begins with this group; -1 for none. */
    private static int first(List<Group> number, int from, String text) {
        var length = 0;
        for (var last = from; last < number.size() && length < LENGTH; last++) {
            length += number.get(last).length();
            var begin = number.get(from).begin();
            var end = number.get(last).end();
            if (length == LENGTH && passes(Digits.of(text.substring(begin, end)))
                    || length == LENGTH - 1
                            && last == number.size() - 1
                            && passes("0" + Digits.of(text.substring(begin, end)))
                            && isNamed(text, begin, end)) {
                return last;
            }
        }
        return -1;
    }

    /** The elfproef: digits weighed 9 to 2 and minus 1 sum to a multiple of eleven; zeros alone are no number. */
    static boolean passes(String nineDigits) {
        if (nineDigits.length() != LENGTH || nineDigits.startsWith("00")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < LENGTH; i++) {
            var weight = i == LENGTH - 1 ? -1 : LENGTH - i;
            sum += weight * (nineDigits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static boolean isNamed(String text, int begin, int end) {
        var before = text.substring(Math.max(0, begin - NAME_BEFORE), begin);
        var behind = text.substring(end, Math.min(text.length(), end + NAME_BEHIND));
        return NAME.matcher(before).find() || NAME.matcher(behind).find();
    }
}
