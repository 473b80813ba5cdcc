package nl.klankbord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.ImportReport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class VocabularyImportTest {

    private final ImportedVocabulary vocabulary = new ImportedVocabulary();

    private void takeTwice(VocabularyFormat format, String text) {
        assertThat(vocabulary.take(format, text).errors()).isEmpty();
        var again = vocabulary.take(format, text);
        assertThat(again.errors()).isEmpty();
        assertThat(again.created()).isZero();
        assertThat(again.updated()).isZero();
        assertThat(again.unchanged()).isPositive();
    }

    private static String seed() throws IOException {
        try (var seed = Objects.requireNonNull(
                VocabularyImportTest.class.getResourceAsStream("/vocabulary/seed.jsonl"), "seed.jsonl")) {
            return new String(seed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String shared(String name) throws IOException {
        var folder = Optional.ofNullable(System.getenv("KLANKBORD_SHARED_DATA"))
                .map(Path::of)
                .orElse(Path.of("..", "shared", "data"));
        var file = folder.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), "Not tried: no " + name + " in KLANKBORD_SHARED_DATA or ../shared/data");
        return Files.readString(file);
    }

    @Test
    void theSeedIsTakenOnceAndPutsEveryTopicAtItsPlace() throws IOException {
        takeTwice(VocabularyFormat.JSON_LINES, seed());

        assertThat(vocabulary.names()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(vocabulary.lexicon().topics().stream()
                        .mapToInt(topic ->
                                topic.terms().size() + topic.abbreviations().size())
                        .sum())
                .isGreaterThanOrEqualTo(250);
        assertThat(vocabulary.lexicon().topics())
                .anySatisfy(topic -> assertThat(topic.localTerms()).containsKey(ImportedVocabulary.MOERDIJK));
    }

    @Test
    void theSeedLeavesWhatAnAdministratorChanged() {
        var line = "{\"nl\":\"wonen\",\"definition\":\"Oud.\"}";
        vocabulary.take(VocabularyFormat.JSON_LINES, line);

        var report = vocabulary.take(VocabularyFormat.JSON_LINES, line.replace("Oud.", "Nieuw."));

        assertThat(report).isEqualTo(new ImportReport(0, 0, 1, List.of()));
        assertThat(vocabulary.topic("wonen").definition()).isEqualTo("Oud.");
    }

    @Test
    void brokenLinesOfJsonAreRefused() {
        var report = vocabulary.take(
                VocabularyFormat.JSON_LINES,
                "{\"nl\":\"goed\"}\n{\n[]\n{\"nl\":5}\n{\"nl\":\"a\",\"synonyms\":[1]}\n{\"en\":\"no name\"}\n"
                        + "[".repeat(5_000));

        assertThat(report.errors()).extracting(ImportReport.Fault::line).contains(2, 3, 4, 5, 6, 7);
        assertThat(vocabulary.names()).isEmpty();
    }

    @Test
    void publishedListsAreTakenTwiceWithNothingNewTheSecondTime() throws IOException {
        takeTwice(VocabularyFormat.CSV, shared("ggm-subdomains.csv"));
        takeTwice(VocabularyFormat.CSV, shared("upl-municipal-products.csv"));
    }

    @Test
    void publishedListsFitOnTheSeed() throws IOException {
        takeTwice(VocabularyFormat.JSON_LINES, seed());
        takeTwice(VocabularyFormat.CSV, shared("upl-municipal-products.csv"));
        takeTwice(VocabularyFormat.CSV, shared("ggm-subdomains.csv"));
        takeTwice(VocabularyFormat.CSV, shared("upl-municipal-products.csv"));
        takeTwice(VocabularyFormat.JSON_LINES, seed());
    }

    @Test
    void aCandidateThatASourceKnowsIsACandidateNoLonger() {
        vocabulary.take(VocabularyFormat.CSV, "term\nschuldhulp\n");
        var topic = vocabulary.topic("schuldhulp");
        vocabulary.put(new Topic(
                topic.id(),
                0,
                TopicStatus.CANDIDATE,
                topic.nl(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of()));

        assertThat(vocabulary.take(VocabularyFormat.CSV, "term\nSchuldhulp\n").updated())
                .isEqualTo(1);
        assertThat(vocabulary.topic("schuldhulp").status()).isEqualTo(TopicStatus.ACTIVE);
    }

    @Test
    void aWordThatSeveralTopicsShareBecomesATopicOfItsOwn() {
        vocabulary.take(VocabularyFormat.SOLR, "a, gedeeld\nb\nb, a, gedeeld\nc => a");
        vocabulary.take(VocabularyFormat.JSON_LINES, "{\"nl\":\"d\",\"synonyms\":[\"gedeeld\"]}");

        assertThat(vocabulary.take(VocabularyFormat.CSV, "term\ngedeeld\n").created())
                .isEqualTo(1);
        assertThat(vocabulary.topic("gedeeld").nl()).isEqualTo("gedeeld");
    }

    @Test
    void thousandsOfTopicsAreWorkedOutInSeconds() {
        var text = new StringBuilder("broader,narrower\n");
        for (var i = 0; i < 5_000; i++) {
            text.append("domein ")
                    .append(i % 50)
                    .append(",onderwerp ")
                    .append(i)
                    .append('\n');
        }
        var start = System.nanoTime();
        takeTwice(VocabularyFormat.CSV, text.toString());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
