package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentence patterns per purpose, with {@code {placeholders}}. */
final class Phrasebook {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    Phrasebook() {
        List<String> current = new ArrayList<>();
        for (String line : WordLists.lines("phrases.txt")) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
    }

    String any(String section, Dice dice) {
        return dice.pick(all(section));
    }

    List<String> all(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }
}
