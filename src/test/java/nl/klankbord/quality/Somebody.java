package nl.klankbord.quality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.demo.DemoColleague;
import org.jspecify.annotations.Nullable;

/** The people that queries for a name mean: found by a trait, so that every network has them. */
final class Somebody {

    static final int MEANT = 3;

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<DemoColleague> people;

    Somebody(List<DemoColleague> people) {
        this.people = people;
    }

    /** {@code person:trait:number}: spread over everyone with the trait. */
    DemoColleague meant(String about) {
        var parts = about.split(":");
        var all = people.stream().filter(trait(parts[1])).toList();
        return all.get((Integer.parseInt(parts[2]) * 13 + 5) % all.size());
    }

    private static Predicate<DemoColleague> trait(String name) {
        return switch (name) {
            case "plain" ->
                person -> person.infix() == null && isPlain(person.givenName()) && isWord(person.familyName());
            case "infix" -> person -> person.infix() != null && isWord(person.familyName());
            case "van-der" -> person -> "van der".equals(person.infix());
            case "accent" -> person -> !isPlain(person.familyName());
            case "hyphen" -> person -> person.familyName().contains("-");
            case "long" -> person -> person.familyName().length() >= 8 && isWord(person.familyName());
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What others are worth when this one is meant, by how much of the query fits them too. */
    ToIntFunction<DemoColleague> gain(JudgedQuery query, DemoColleague meant) {
        var family = folded(meant.familyName());
        return switch (query.about().split(":")[0]) {
            case "person" -> person -> person.equals(meant) ? MEANT : 0;
            case "family" ->
                person -> !folded(person.familyName()).equals(family)
                        ? 0
                        : query.text().contains("{infix}") && !same(person.infix(), meant.infix()) ? 1 : MEANT;
            case "initial" ->
                person -> !folded(person.familyName()).equals(family)
                        ? 0
                        : person.givenName().charAt(0) == meant.givenName().charAt(0) ? MEANT : 1;
            case "family-at-partner" ->
                person -> !folded(person.familyName()).equals(family)
                        ? 0
                        : person.partner().equals(meant.partner()) ? MEANT : 1;
            case "given" -> person -> folded(person.givenName()).equals(folded(meant.givenName())) ? MEANT : 0;
            case "prefix" -> person -> folded(person.familyName()).startsWith(folded(prefix(meant))) ? MEANT : 0;
            default -> throw new IllegalArgumentException(query.about());
        };
    }

    String fillIn(String text, DemoColleague person) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), person)))
                .replaceAll(" +", " ")
                .strip();
    }

    private static String value(String place, DemoColleague person) {
        var family = person.familyName();
        return switch (place) {
            case "given" -> person.givenName();
            case "infix" -> person.infix() == null ? "" : person.infix();
            case "family" -> family;
            case "partner" -> person.partner();
            case "initial" -> person.givenName().substring(0, 1);
            case "folded" -> folded(family);
            case "folded given" -> folded(person.givenName());
            case "lower given" -> person.givenName().toLowerCase(Locale.ROOT);
            case "lower family" -> family.toLowerCase(Locale.ROOT);
            case "family prefix" -> prefix(person);
            case "family~" -> family.substring(0, family.length() / 2) + family.substring(family.length() / 2 + 1);
            case "family%" -> swapped(family);
            case "given%" -> swapped(person.givenName());
            default -> throw new IllegalArgumentException(place);
        };
    }

    private static String prefix(DemoColleague person) {
        var family = person.familyName();
        return family.substring(0, Math.max(4, family.length() - 3));
    }

    private static String swapped(String name) {
        var at = name.length() / 2;
        return name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 128);
    }

    private static boolean isWord(String name) {
        return name.chars().allMatch(letter -> letter < 128 && Character.isLetter(letter));
    }

    private static String folded(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
    }
}
