package nl.klankbord.intervision.meeting;

import java.util.regex.Pattern;
import nl.klankbord.base.PlainText;

/**
 * Where a meeting is.
 *
 * @param place where one goes; empty when it is online, or not known yet
 * @param link address of the online meeting; may be empty
 */
public record Whereabouts(boolean online, String place, String link) {

    /** Longest place, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,480}");

    public Whereabouts {
        place = PlainText.tidy(place);
        link = link.strip();
    }

    boolean isRight() {
        return place.length() <= LONGEST
                && !PlainText.hidesSomething(place)
                && (link.isEmpty() || ADDRESS.matcher(link).matches());
    }
}
