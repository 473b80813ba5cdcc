package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of municipal work. Every partner has its own place for it in the organisation, as in life: that is what a
 * search has to bridge.
 */
record Theme(int index, String key, int weight, List<String> departments, List<Job> jobs, List<Subject> subjects) {

    /** A job and what it is mainly about. */
    record Job(String title, Subject main) {}

    /** All themes in a fixed order. */
    static List<Theme> all(List<Subject> subjects) {
        List<Theme> themes = new ArrayList<>();
        for (WordLists.Block block : WordLists.blocks("themes.txt")) {
            int space = block.title().indexOf(' ');
            themes.add(new Theme(
                    themes.size(),
                    block.title().substring(0, space),
                    Integer.parseInt(block.title().substring(space + 1)),
                    block.list("departments"),
                    block.list("jobs").stream().map(job -> job(job, subjects)).toList(),
                    block.list("topics").stream()
                            .map(term -> Subject.of(term, subjects))
                            .toList()));
        }
        return List.copyOf(themes);
    }

    private static Job job(String line, List<Subject> subjects) {
        List<String> parts = WordLists.split(line, '>');
        return new Job(parts.get(0), Subject.of(parts.get(1), subjects));
    }

    /** The theme with this key. */
    static Theme named(String key, List<Theme> themes) {
        return themes.stream()
                .filter(theme -> theme.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Where this partner does the work. Not shifted: the positions in the list are the styles of the partners. */
    String departmentOf(int partner) {
        return departments.get(partner % departments.size());
    }
}
