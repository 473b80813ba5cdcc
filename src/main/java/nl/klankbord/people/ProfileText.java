package nl.klankbord.people;

import java.util.List;
import java.util.regex.Pattern;
import nl.klankbord.base.PlainText;

/** The form in which written text is kept: without what no reader sees and no honest text needs. */
public final class ProfileText {

    /** Control characters but for line ends, bidirectional overrides, invisible fillers, unpaired surrogates. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[[\\p{Cc}&&[^\\s]]\\p{Cs}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff0-\\uffff]");

    private ProfileText() {}

    /** One line. */
    public static String line(String text) {
        return PlainText.tidy(HIDDEN.matcher(text).replaceAll(""));
    }

    /** Lines with at most one empty line between them. */
    public static String lines(String text) {
        return PlainText.lines(text);
    }

    /** Lines of a list, without empty and repeated ones. */
    public static List<String> list(List<String> texts) {
        return texts.stream()
                .map(ProfileText::line)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
