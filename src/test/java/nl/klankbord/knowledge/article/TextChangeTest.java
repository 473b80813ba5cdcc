package nl.klankbord.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.article.TextChange.Kind;
import nl.klankbord.knowledge.article.TextChange.Line;
import nl.klankbord.knowledge.article.TextChange.Run;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    /** The text as it was before, or as it came after. */
    private static String side(TextChange change, Kind gone) {
        return change.lines().stream()
                .filter(line -> line.runs().stream().anyMatch(run -> run.kind() != gone)
                        || line.runs().isEmpty())
                .map(line -> line.runs().stream()
                        .filter(run -> run.kind() != gone)
                        .map(Run::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aWordThatChangedIsMarkedWithinItsLine() {
        var change =
                TextChange.between("Een\nHet college besluit vandaag.\nDrie", "Een\nDe raad besluit vandaag.\nDrie");
        assertThat(change.lines()).hasSize(3);
        assertThat(change.lines().getFirst().isSame()).isTrue();
        assertThat(change.lines().get(1).runs())
                .contains(new Run(Kind.REMOVED, "Het"), new Run(Kind.ADDED, "De"))
                .extracting(Run::kind)
                .contains(Kind.SAME);
    }

    @Test
    void linesThatCameAndWentAreWholeLines() {
        assertThat(TextChange.between("een\ntwee", "een\ntwee\ndrie").lines().getLast())
                .isEqualTo(new Line(List.of(new Run(Kind.ADDED, "drie"))));
        assertThat(TextChange.between("een\ntwee", "een").lines().getLast())
                .isEqualTo(new Line(List.of(new Run(Kind.REMOVED, "twee"))));
        assertThat(TextChange.between("een\ntwee", "een\ntwee").isNone()).isTrue();
    }

    @Test
    void bothTextsCanBeReadBack() {
        var random = new Random(3);
        for (var round = 0; round < 500; round++) {
            var before = text(random);
            var after = text(random);
            var change = TextChange.between(before, after);
            assertThat(side(change, Kind.ADDED)).isEqualTo(before);
            assertThat(side(change, Kind.REMOVED)).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(6), 0, 4)
                .mapToObj(n -> random.ints(1 + random.nextInt(4), 0, 3)
                        .mapToObj(word -> List.of("a", "b", "c").get(word))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void twoLongTextsThatShareNothingCostBoundedTime() {
        var one = new StringBuilder();
        var other = new StringBuilder();
        for (var n = 0; n < 4_000; n++) {
            one.append("a").append(n).append('\n');
            other.append("b").append(n).append('\n');
        }
        var change = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> TextChange.between(one.toString(), other.toString()));
        assertThat(change.lines()).isNotEmpty();
    }
}
