package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that people of the network can know. A profile tells it in one of the wordings, of which the shared
 * vocabulary holds at most half, as in life.
 *
 * @param id how the generator knows it, whatever it is called
 * @param term preferred term of the shared vocabulary
 */
record Subject(int index, String id, String term, List<String> words, List<String> tasks, List<String> projects) {

    /** All subjects in a fixed order. */
    static List<Subject> all() {
        List<Subject> subjects = new ArrayList<>();
        for (WordLists.Block block : WordLists.blocks("topics.txt")) {
            List<String> title = WordLists.split(block.title(), '|');
            subjects.add(new Subject(
                    subjects.size(),
                    title.get(0),
                    title.get(1),
                    block.list("words"),
                    block.list("do"),
                    block.list("projects")));
        }
        return List.copyOf(subjects);
    }

    /** The subject with this preferred term. */
    static Subject of(String term, List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No subject " + term));
    }

    /** What this partner calls it. Shifted per subject, or one partner would own every first word. */
    String wordOf(int partner) {
        return words.get((partner + index) % words.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject subject && subject.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
