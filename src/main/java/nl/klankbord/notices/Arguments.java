package nl.klankbord.notices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.ui.Dates;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The arguments of a notice, as they lie in the table and as they are read. */
final class Arguments {

    private static final int LONGEST_TEXT = 150;

    private Arguments() {}

    /** One argument; exactly one of the three is given. */
    private record Stored(
            @Nullable String text,
            @Nullable Long number,
            @Nullable String day) {

        Object read(Locale language) {
            if (day != null) {
                return Dates.full(LocalDate.parse(day), language);
            }
            return number != null ? number : String.valueOf(text);
        }
    }

    static String write(List<Object> arguments, JsonMapper json) {
        return json.writeValueAsString(arguments.stream().map(Arguments::stored).toList());
    }

    /** For {@link java.text.MessageFormat}, days written out. */
    static Object[] read(String stored, Locale language, JsonMapper json) {
        var each = json.readValue(stored, Stored[].class);
        return Arrays.stream(each).map(one -> one.read(language)).toArray();
    }

    /** Whether a text is among them: a name, or a title that somebody gave. */
    static boolean holdText(String stored, JsonMapper json) {
        return Arrays.stream(json.readValue(stored, Stored[].class)).anyMatch(one -> one.text() != null);
    }

    private static Stored stored(Object argument) {
        return switch (argument) {
            case LocalDate day -> new Stored(null, null, day.toString());
            case Number number -> new Stored(null, number.longValue(), null);
            default -> new Stored(line(argument.toString()), null, null);
        };
    }

    /** One line of a length that fits in a subject, without what no reader sees. */
    private static String line(String text) {
        var line = PlainText.tidy(text.codePoints()
                .filter(each -> !PlainText.hidesSomething(Character.toString(each)) || Character.isWhitespace(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        return line.length() > LONGEST_TEXT
                ? line.substring(0, LONGEST_TEXT - 1).strip() + "…"
                : line;
    }
}
