package nl.klankbord.gate;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.gate.PersonalDataGate.Detector;
import nl.klankbord.gate.PersonalDataGate.Find;
import nl.klankbord.gate.Spot.Kind;

/** Mail addresses, looked at from the at sign outwards, so that a long text without one costs nothing. */
final class MailDetector implements Detector {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 255;

    @Override
    public List<Find> find(String text) {
        var finds = new ArrayList<Find>();
        for (var at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            var begin = at;
            while (begin > 0 && at - begin < LONGEST_NAME && isName(text.charAt(begin - 1))) {
                begin--;
            }
            var end = at + 1;
            while (end < text.length() && end - at <= LONGEST_HOST && isHost(text.charAt(end))) {
                end++;
            }
            while (end > at && text.charAt(end - 1) == '.') {
                end--;
            }
            if (begin < at && text.substring(at + 1, Math.max(end, at + 1)).matches("[^.]+(\\.[^.]+)*\\.\\p{L}{2,}")) {
                finds.add(new Find(begin, end, Kind.MAIL));
            }
        }
        return finds;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
