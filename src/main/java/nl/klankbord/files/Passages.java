package nl.klankbord.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of a document into stretches of which can be said where they stand. */
final class Passages {

    /** Ends a page in the text that is kept. */
    static final char PAGE_END = '\f';

    /** Begins a heading in the text that is kept; no parser lets it through from a document, and it is no white space. */
    static final char HEADING = '\u0001';

    /** A passage below a heading ends with the paragraph in which it becomes this long. */
    private static final int LONG = 1_200;

    /** One without a heading, of which only the paragraph can be told. */
    private static final int LONG_WITHOUT_HEADING = 200;

    private static final int LONGEST_HEADING = 80;

    /** As people write them in a plain text: marked, bold as a whole, or numbered. */
    private static final Pattern WRITTEN = Pattern.compile(
            "#{1,6}\\s+\\S.*|\\*\\*[^*]+\\*\\*|[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}\\.?\\s+\\p{Lu}[^.]{2,}");

    /** A line of a list of contents: it ends with the number of a page. */
    private static final Pattern OF_CONTENTS = Pattern.compile(".*(?:\\t|\\.{3,}|\\s{2,})\\s*[0-9]{1,4}|.*\\.{4,}.*");

    private static final Pattern MARKS = Pattern.compile("[#*_]+|</?b>");

    private final List<Passage> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private int paragraph;
    private int first = 1;

    private Passages() {}

    static List<Passage> of(String kept) {
        return kept.indexOf(PAGE_END) >= 0 ? pages(kept) : paragraphs(kept);
    }

    /** What is behind the last page, such as the names of its bookmarks, stands on none. */
    private static List<Passage> pages(String kept) {
        var found = new ArrayList<Passage>();
        var page = 0;
        for (var from = 0; from < kept.length(); ) {
            var end = kept.indexOf(PAGE_END, from);
            page = end < 0 ? 0 : page + 1;
            var text = kept.substring(from, end < 0 ? kept.length() : end)
                    .replace(HEADING, ' ')
                    .strip();
            if (!text.isEmpty()) {
                found.add(new Passage(page, "", 1, text));
            }
            from = end < 0 ? kept.length() : end + 1;
        }
        return found;
    }

    private static List<Passage> paragraphs(String kept) {
        var passages = new Passages();
        kept.lines().forEach(passages::line);
        passages.end();
        return passages.found;
    }

    private void line(String line) {
        var words = line.strip();
        if (words.isEmpty()) {
            var longest = heading.isEmpty() ? LONG_WITHOUT_HEADING : LONG;
            if (text.length() >= longest) {
                end();
            }
            return;
        }
        if (isHeading(words)) {
            end();
            heading = heading(words);
        }
        paragraph++;
        if (text.isEmpty()) {
            first = paragraph;
        }
        text.append(words.charAt(0) == HEADING ? words.substring(1) : words).append('\n');
        if (text.length() >= LONG) {
            end();
        }
    }

    private void end() {
        if (!text.isEmpty()) {
            found.add(new Passage(0, heading, first, text.toString().strip()));
            text.setLength(0);
        }
    }

    private static boolean isHeading(String line) {
        return line.charAt(0) == HEADING
                || line.length() <= 2 * LONGEST_HEADING
                        && WRITTEN.matcher(line).matches()
                        && !OF_CONTENTS.matcher(line).matches();
    }

    private static String heading(String line) {
        var words = MARKS.matcher(line.charAt(0) == HEADING ? line.substring(1) : line)
                .replaceAll("")
                .strip();
        return words.length() <= LONGEST_HEADING
                ? words
                : words.substring(
                                0,
                                words.lastIndexOf(' ', LONGEST_HEADING) < 1
                                        ? LONGEST_HEADING
                                        : words.lastIndexOf(' ', LONGEST_HEADING))
                        + " …";
    }
}
