package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of municipal work. Every partner has its own word for it and its own place for it in the organisation, as in
 * life: that is what a search has to bridge.
 */
record Theme(
        int index,
        String key,
        int weight,
        List<String> departments,
        List<String> jobs,
        List<String> topics,
        List<String> words,
        List<String> tasks,
        List<String> projects) {

    /** All themes in a fixed order. */
    static List<Theme> all() {
        List<Theme> themes = new ArrayList<>();
        for (WordLists.Block block : WordLists.blocks("themes.txt")) {
            int space = block.title().indexOf(' ');
            themes.add(new Theme(
                    themes.size(),
                    block.title().substring(0, space),
                    Integer.parseInt(block.title().substring(space + 1)),
                    block.list("departments"),
                    block.list("jobs"),
                    block.list("topics"),
                    block.list("words"),
                    block.list("do"),
                    block.list("projects")));
        }
        return List.copyOf(themes);
    }

    /** The theme with this key. */
    static Theme named(String key, List<Theme> themes) {
        return themes.stream()
                .filter(theme -> theme.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What this partner calls the work. Shifted per theme, or one partner would own every first word. */
    String wordOf(int partner) {
        return words.get((partner + index) % words.size());
    }

    /** Where this partner does the work. Not shifted: the positions in the list are the styles of the partners. */
    String departmentOf(int partner) {
        return departments.get(partner % departments.size());
    }
}
