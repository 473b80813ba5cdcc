package nl.klankbord.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch name: the tussenvoegsel is said, but does not sort.
 *
 * @param given empty when only one name is known
 */
public record Names(String given, @Nullable String infix, String family) {

    private static final Set<String> INFIXES = Set.of(
            "van", "de", "den", "der", "des", "het", "'t", "’t", "`t", "'s", "’s", "ten", "ter", "te", "tot", "in",
            "op", "aan", "bij", "onder", "over", "uit", "uijt", "voor", "von", "zu", "zum", "zur", "vom", "am", "im",
            "la", "le", "les", "du", "da", "das", "do", "dos", "di", "del", "della", "el", "al", "ben", "bin", "ibn",
            "ait", "oulad", "el-", "af", "y", "st.", "v.d.", "v/d", "vd");

    /**
     * Takes a name apart as it is said ("Joost van den Berg") or as it stands in a list ("Berg, van den, Joost", "Berg,
     * Joost van den", "Van den Berg, Joost"). {@link #full} says it again with the same words.
     */
    public static Names parse(String name) {
        var parts = Arrays.stream(PlainText.tidy(name).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (parts.size()) {
            case 0 -> new Names("", null, "");
            case 1 -> said(words(parts.getFirst()));
            default -> listed(parts);
        };
    }

    private static Names said(List<String> words) {
        var last = words.size() - 1;
        var from = 0;
        while (from < last && !startsInfix(words, from)) {
            from++;
        }
        var to = from;
        while (to < last && isInfix(words.get(to))) {
            to++;
        }
        return new Names(
                joined(words.subList(0, from)),
                from == to ? null : joined(words.subList(from, to)),
                joined(words.subList(to, words.size())));
    }

    /** Ben and Al are given names too, where a name begins. */
    private static boolean startsInfix(List<String> words, int at) {
        return isInfix(words.get(at)) && (at > 0 || isLow(words.get(at)));
    }

    /** Family name first; tussenvoegsels may stand before it, apart, or after the given name. */
    private static Names listed(List<String> parts) {
        var family = words(parts.getFirst());
        var before = family.stream()
                .limit(family.size() - 1L)
                .takeWhile(Names::isInfix)
                .toList();
        var given = new ArrayList<String>();
        var infix = new ArrayList<String>();
        var rest = parts.subList(1, parts.size());
        for (var part : rest) {
            var words = words(part);
            var apart = rest.size() > 1 && words.stream().allMatch(Names::isInfix);
            words.forEach(word -> (apart || isInfix(word) && isLow(word) ? infix : given).add(word));
        }
        infix.addAll(before);
        return new Names(
                joined(given),
                infix.isEmpty() ? null : joined(infix),
                joined(family.subList(before.size(), family.size())));
    }

    private static boolean isInfix(String word) {
        return INFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isLow(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    /** "Joost van den Berg". */
    public String full() {
        return Stream.of(given, infix == null ? "" : infix, family)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** JB. */
    String initials() {
        return first(given) + first(family);
    }

    /** Where the name stands in a list, without case and accents. */
    String order() {
        return PlainText.key(family) + " " + PlainText.key(given) + " " + PlainText.key(infix == null ? "" : infix);
    }

    private static String first(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }
}
