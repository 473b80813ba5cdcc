package nl.klankbord.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands out names that nobody in this network has yet. */
final class NameBook {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final int TRIES = 6;

    private final List<Background> backgrounds = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    NameBook() {
        List<String> families = WordLists.lines("family-names.txt");
        for (String line : WordLists.lines("given-names.txt")) {
            int colon = line.indexOf(':');
            List<String> head = WordLists.split(line.substring(0, colon), ' ');
            String family = families.stream()
                    .filter(candidate -> candidate.startsWith(head.getFirst() + ":"))
                    .findFirst()
                    .orElseThrow();
            backgrounds.add(new Background(
                    Integer.parseInt(head.get(1)),
                    WordLists.split(head.get(2), ','),
                    WordLists.split(line.substring(colon + 1).strip(), ' '),
                    WordLists.parts(family.substring(family.indexOf(':') + 1)).stream()
                            .map(Family::parse)
                            .toList()));
        }
    }

    /** Claims a name that is fixed beforehand. */
    void claim(String givenName, @Nullable String infix, String familyName) {
        taken.add(localPart(givenName, infix, familyName));
    }

    /** A free name; in a large network the later ones get a double family name. */
    Name next(Dice dice) {
        Background background = background(dice);
        Background related = dice.percent(92) ? background : background(dice);
        for (int attempt = 0; ; attempt++) {
            String given = dice.pick(background.given());
            Family family = dice.pick(related.families());
            if (attempt >= TRIES || dice.percent(4)) {
                family = family.joinedTo(dice.pick(
                        attempt < TRIES ? related.families() : background(dice).families()));
            }
            if (taken.add(localPart(given, family.infix(), family.name()))) {
                return new Name(given, family.infix(), family.name(), background.languages());
            }
        }
    }

    /** The part of a mail address before the at sign; unique, since the claimed names are compared by it. */
    static String localPart(String givenName, @Nullable String infix, String familyName) {
        return folded(givenName) + "." + folded((infix == null ? "" : infix) + familyName);
    }

    /** Lower case letters and digits without accents. */
    static String folded(String text) {
        return NO_LETTERS.matcher(plain(text)).replaceAll("");
    }

    /** As {@link #folded}, with hyphens where something else stood. */
    static String hyphened(String text) {
        String hyphened = NO_LETTERS.matcher(plain(text)).replaceAll("-");
        int from = hyphened.startsWith("-") ? 1 : 0;
        int to = hyphened.length() - (hyphened.endsWith("-") ? 1 : 0);
        return from < to ? hyphened.substring(from, to) : "partner";
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        // Letters with a stroke and the dotless i are letters of their own, which no normalisation takes apart.
        return ACCENTS.matcher(apart)
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
    }

    private Background background(Dice dice) {
        int roll = dice.below(100);
        for (Background background : backgrounds) {
            roll -= background.share();
            if (roll < 0) {
                return background;
            }
        }
        return backgrounds.getFirst();
    }

    record Name(String given, @Nullable String infix, String family, List<String> languages) {}

    private record Background(int share, List<String> languages, List<String> given, List<Family> families) {}

    private record Family(@Nullable String infix, String name) {

        static Family parse(String text) {
            int bar = text.indexOf('|');
            return bar < 0 ? new Family(null, text) : new Family(text.substring(0, bar), text.substring(bar + 1));
        }

        Family joinedTo(Family own) {
            if (own.name.equals(name)) {
                return this;
            }
            return new Family(infix, name + "-" + (own.infix == null ? "" : own.infix + " ") + own.name);
        }
    }
}
