package nl.klankbord.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.klankbord.gate.PersonalDataGate.Detector;
import nl.klankbord.gate.PersonalDataGate.Find;
import nl.klankbord.gate.Spot.Kind;

/** Account numbers of ISO 13616: country, check digits that make it 1 modulo 97, and the account. */
final class IbanDetector implements Detector {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;
    private static final int DUTCH = 18;

    private static final Pattern BEGINS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{2}[ .-]?[0-9]{2}(?=[ .-]?[a-z0-9])", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Find> find(String text) {
        var finds = new ArrayList<Find>();
        var matcher = BEGINS.matcher(text);
        var at = 0;
        while (matcher.find(at)) {
            var end = endOf(text, matcher.start());
            if (end > 0) {
                finds.add(new Find(matcher.start(), end, Kind.IBAN));
            }
            at = end > 0 ? end : matcher.end();
        }
        return finds;
    }

    /** Where a valid account number that begins here ends, the longest one; -1 for none. */
    private static int endOf(String text, int begin) {
        var account = new StringBuilder();
        var end = -1;
        var gap = 0;
        for (var at = begin; at < text.length() && account.length() < LONGEST && gap < 2; at++) {
            var c = text.charAt(at);
            if (isPart(c)) {
                gap = 0;
                account.append(c);
                var whole = at + 1 == text.length() || !isPart(text.charAt(at + 1));
                if (whole && isValid(account.toString().toUpperCase(Locale.ROOT))) {
                    end = at + 1;
                }
            } else if (c == ' ' || c == '.' || c == '-' || c == '\u00a0') {
                gap++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isValid(String account) {
        if (account.length() < SHORTEST || account.startsWith("NL") && account.length() != DUTCH) {
            return false;
        }
        var rest = 0;
        for (var i = 0; i < account.length(); i++) {
            var value = Character.digit(account.charAt((i + 4) % account.length()), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }
}
