package nl.klankbord.vocabulary;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.PlainText;

/**
 * Solr's synonym text: a line per group, {@code a, b, c} or {@code a, b => c, d}; {@code #} begins a comment, a
 * backslash takes the special meaning from the character after it.
 */
final class SolrSynonyms {

    private static final int LONGEST_LINE = 10_000;

    private final ImportFaults faults;
    private final List<Claim> claims = new ArrayList<>();

    SolrSynonyms(ImportFaults faults) {
        this.faults = faults;
    }

    List<Claim> read(String text) {
        var lines = text.split("\r\n|\r|\n", -1);
        for (var i = 0; i < lines.length && !faults.enough(); i++) {
            var line = lines[i].strip();
            if (line.length() > LONGEST_LINE) {
                faults.add(i + 1, "", "vocabulary.import.line-too-long", LONGEST_LINE);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                group(i + 1, line);
            }
        }
        return claims;
    }

    private void group(int line, String text) {
        var sides = sides(text);
        if (sides.size() > 2) {
            faults.add(line, "", "vocabulary.import.two-arrows");
        } else if (sides.stream().flatMap(List::stream).anyMatch(String::isEmpty)) {
            faults.add(line, "term", "vocabulary.import.empty-term");
        } else if (sides.size() == 1) {
            claims.add(Claim.same(line, sides.getFirst()));
        } else {
            for (var to : sides.get(1)) {
                for (var from : sides.get(0)) {
                    claims.add(
                            PlainText.key(from).equals(PlainText.key(to))
                                    ? Claim.same(line, List.of(to))
                                    : Claim.oneWay(line, from, to));
                }
            }
        }
    }

    /** The words on each side of the arrows. */
    private static List<List<String>> sides(String text) {
        var sides = new ArrayList<List<String>>();
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                word.append(text.charAt(i));
            } else if (sign == ',') {
                words.add(PlainText.tidy(word.toString()));
                word.setLength(0);
            } else if (sign == '=' && i + 1 < text.length() && text.charAt(i + 1) == '>') {
                i++;
                words.add(PlainText.tidy(word.toString()));
                word.setLength(0);
                sides.add(words);
                words = new ArrayList<>();
            } else {
                word.append(sign);
            }
        }
        words.add(PlainText.tidy(word.toString()));
        sides.add(words);
        return sides;
    }

    /** The topics as such text; an abbreviation leads one way. */
    static String write(List<Topic> topics) {
        var text = new StringBuilder();
        for (var topic : topics) {
            text.append(String.join(
                            ", ",
                            topic.terms().stream().map(SolrSynonyms::escaped).toList()))
                    .append('\n');
            for (var abbreviation : topic.abbreviations()) {
                text.append(escaped(abbreviation))
                        .append(" => ")
                        .append(escaped(topic.nl()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String escaped(String term) {
        var safe = term.replace("\\", "\\\\").replace(",", "\\,").replace("=>", "\\=>");
        return safe.startsWith("#") ? "\\" + safe : safe;
    }
}
