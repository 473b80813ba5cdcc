package nl.klankbord.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is done to short human texts (names, terms) before they are kept or compared. */
public final class PlainText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Control characters, bidirectional overrides and isolates, invisible fillers, unpaired surrogates. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff0-\\uffff]");

    /** The same but for line ends. */
    private static final Pattern HIDDEN_IN_LINES = Pattern.compile(
            "[[\\p{Cc}&&[^\\s]]\\p{Cs}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff0-\\uffff]");

    private static final Pattern MANY_LINE_ENDS = Pattern.compile("\n{3,}");

    private PlainText() {}

    /** One line: composed, without white space around it, and with one space where there was more. */
    public static String tidy(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Lines with at most one empty line between them, without what no reader sees. */
    public static String lines(String text) {
        var clean = HIDDEN_IN_LINES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return MANY_LINE_ENDS
                .matcher(clean.lines().map(String::stripTrailing).collect(Collectors.joining("\n")))
                .replaceAll("\n\n")
                .strip();
    }

    /** Whether a tidied text holds characters that no reader sees and no honest name needs. */
    public static boolean hidesSomething(String text) {
        return HIDDEN.matcher(text).find();
    }

    /** The text without such characters. */
    public static String visible(String text) {
        return HIDDEN.matcher(text).replaceAll("");
    }

    /** The form in which texts are compared: without case, accents, ligatures and superfluous white space. */
    public static String key(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(tidy(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ł", "l")
                .replace("ı", "i");
    }
}
