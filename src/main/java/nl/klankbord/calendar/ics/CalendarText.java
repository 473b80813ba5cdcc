package nl.klankbord.calendar.ics;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klankbord.base.PlainText;

/** Makes what people typed harmless to calendars, and folds what is written for them. */
public final class CalendarText {

    /** Longest line in octets, without its end (RFC 5545, 3.1). */
    public static final int LINE = 75;

    private static final String END = "\r\n";

    /** What line breaks are made of, here and elsewhere; an escaped one is no line break to any of them. */
    private static final Pattern BREAK = Pattern.compile("\\R");

    private CalendarText() {}

    /** One line, of what a reader can see. */
    public static String line(String text) {
        return PlainText.visible(PlainText.tidy(text)).strip();
    }

    /** Lines that end in {@code \n}, of what a reader can see. */
    public static String lines(String text) {
        return BREAK.splitAsStream(text)
                .map(line -> PlainText.visible(line.replace('\t', ' ')).stripTrailing())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A name as a parameter: without the marks that programs read in different ways there (RFC 6868). */
    public static String name(String text) {
        return line(text).replace('"', '\'').replace("^", "");
    }

    /** Folds lines that are too long, never within a character. */
    public static String fold(String lines) {
        var folded = new StringBuilder(lines.length() + lines.length() / 16);
        for (var line : lines.split(END)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
            at += character.length();
        }
        folded.append(END);
    }
}
