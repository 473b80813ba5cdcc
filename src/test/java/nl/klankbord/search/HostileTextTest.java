package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed costs a bounded time and is never read as a language. */
class HostileTextTest {

    private static final Duration BOUND = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "jeugd*",
                "name:[a TO z]",
                "jeugd~2^9",
                "(((((((((",
                "\\",
                "' or 1=1; drop table colleague; --",
                "\" AND NOT \"",
                "a",
                "?!.,;",
                "\u0000\u0001\u0002\u0003",
                "\u202ejeugd",
                "thing|texts",
                "jeugd\u0001partner:b",
                "😀😀😀",
                "%_%"
            })
    void syntaxIsText(String typed, @TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            things.put("Een", "jeugd");
            things.put("Twee", "water");

            assertThat(things.search(typed).total()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aMegabyteIsReadAtItsBeginning(@TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            things.put("Een", "jeugd");

            assertTimeout(BOUND, () -> things.search("jeugd ".repeat(170_000)));
            assertTimeout(BOUND, () -> things.search("x".repeat(1_000_000)));
            assertTimeout(BOUND, () -> things.search(" ,".repeat(500_000)));
            assertTimeout(BOUND, () -> things.search("jeugdzorgplanbeleid".repeat(50_000)));
        }
    }

    @Test
    void aVocabularyInWhichEverythingIsASynonymOfEverythingIsBounded(@TempDir Path folder) {
        var words = new ArrayList<String>();
        for (int i = 0; i < 3_000; i++) {
            words.add("woord" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676));
        }
        var concepts = new ArrayList<Thesaurus.Concept>();
        for (int i = 0; i < 300; i++) {
            concepts.add(new Thesaurus.Concept(words.get(i), words, words.subList(0, 50), List.of()));
        }
        try (var things = new IndexedThings(folder, concepts.toArray(Thesaurus.Concept[]::new)).started()) {
            for (int i = 0; i < 200; i++) {
                things.put("Ding " + i, String.join(" ", words.subList(i, i + 20)));
            }
            things.search(words.getFirst());

            assertTimeout(BOUND, () -> things.search(String.join(" ", List.copyOf(words.subList(0, 24)))));
        }
    }
}
