package nl.klankbord.people;

import java.util.Locale;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;

/** A Dutch name: the tussenvoegsel is said, but does not sort. */
record Names(String given, @Nullable String infix, String family) {

    /** "Joost van den Berg". */
    String full() {
        return infix == null ? given + " " + family : given + " " + infix + " " + family;
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
