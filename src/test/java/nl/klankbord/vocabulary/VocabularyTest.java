package nl.klankbord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.Partners;
import nl.klankbord.search.Thesaurus;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class VocabularyTest {

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private VocabularyImports imports;

    @Autowired
    private VocabularyExports exports;

    @Autowired
    private Thesaurus thesaurus;

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private As as;

    /** Words that no other test has. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private TopicId made(TopicEntry entry) {
        as.networkAdmin();
        return vocabulary.create(entry) instanceof TopicOutcome.Saved saved
                ? saved.id()
                : refused("Not made: " + entry);
    }

    private static TopicId refused(String why) {
        throw new AssertionError(why);
    }

    private static TopicEntry entry(String nl, List<String> synonyms, Set<TopicId> broader) {
        return new TopicEntry(TopicStatus.ACTIVE, nl, "", "", synonyms, List.of(), Map.of(), broader, Set.of());
    }

    private ImportReport take(String text, VocabularyFormat format, ImportReport.Mode mode) {
        return imports.take(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, mode, Texts.ENGLISH);
    }

    @Test
    void everyWordOfATopicIsKeptAndCountsAtOnce() {
        var partner = partners.all().getFirst().id();
        var broader = made(TopicEntry.named("boven " + own));
        var related = made(TopicEntry.named("naast " + own));
        var id = made(new TopicEntry(
                TopicStatus.ACTIVE,
                " Wijk\u00a0team  " + own,
                "team " + own,
                "<b>Uitleg</b>",
                List.of("b " + own, "a " + own, "A " + own, " "),
                List.of("WT" + own),
                Map.of(partner, List.of("dorps " + own), PartnerId.random(), List.of()),
                Set.of(broader),
                Set.of(related)));

        var topic = vocabulary.find(id).orElseThrow();
        assertThat(topic.nl()).isEqualTo("Wijk team " + own);
        assertThat(topic.synonyms()).containsExactly("a " + own, "b " + own);
        assertThat(topic.localTerms()).containsExactly(Map.entry(partner, List.of("dorps " + own)));
        assertThat(topic.broader()).containsExactly(broader);
        assertThat(vocabulary.find(broader).orElseThrow().narrower()).containsExactly(id);
        assertThat(vocabulary.find(related).orElseThrow().related()).containsExactly(id);
        assertThat(thesaurus.concepts())
                .anySatisfy(concept ->
                        assertThat(concept.terms()).contains("dorps " + own).doesNotContain("team " + own))
                .anySatisfy(concept -> assertThat(concept.translations()).contains("team " + own));
        assertThat(vocabulary.byTerm("wt" + own)).contains(topic);
    }

    @Test
    void whoSavesSecondIsToldWhatTheFirstKept() {
        var id = made(TopicEntry.named("eerst " + own));

        assertThat(vocabulary.update(id, 0, entry("tweede " + own, List.of(), Set.of())))
                .isEqualTo(new TopicOutcome.Saved(id));
        assertThat(vocabulary.update(id, 0, entry("derde " + own, List.of(), Set.of())))
                .isInstanceOfSatisfying(
                        TopicOutcome.SomebodyWasFirst.class,
                        first -> assertThat(first.now().nl()).isEqualTo("tweede " + own));
    }

    @Test
    void savingWhatStandsThereAlreadyChangesNothing() {
        var id = made(entry("zelfde " + own, List.of("b", "a"), Set.of()));

        vocabulary.update(id, 0, entry("zelfde " + own, List.of("a", "b"), Set.of()));

        assertThat(vocabulary.find(id).orElseThrow().version()).isZero();
    }

    @Test
    void takenWordsAndCirclesAreRefused() {
        var above = made(entry("boven " + own, List.of("synoniem " + own), Set.of()));
        var below = made(entry("onder " + own, List.of(), Set.of(above)));

        assertThat(vocabulary.create(TopicEntry.named("SYNONIEM " + own)))
                .isEqualTo(new TopicOutcome.NotAccepted(
                        List.of(new TopicOutcome.Flaw("nl", TopicOutcome.Reason.TAKEN, "boven " + own))));
        assertThat(vocabulary.update(above, 0, entry("boven " + own, List.of(), Set.of(below))))
                .isEqualTo(new TopicOutcome.NotAccepted(
                        List.of(new TopicOutcome.Flaw("broader", TopicOutcome.Reason.CIRCLE, "onder " + own))));
        assertThat(vocabulary.update(above, 0, entry("", List.of("x".repeat(201)), Set.of(TopicId.random()))))
                .isInstanceOfSatisfying(TopicOutcome.NotAccepted.class, refused -> assertThat(refused.flaws())
                        .extracting(TopicOutcome.Flaw::reason)
                        .contains(
                                TopicOutcome.Reason.EMPTY,
                                TopicOutcome.Reason.TOO_LONG,
                                TopicOutcome.Reason.UNKNOWN_TOPIC));
    }

    @Test
    void onlyTheNetworkAdministratorChangesWords() {
        as.account("medewerker");

        assertThatThrownBy(() -> vocabulary.create(TopicEntry.named("nee " + own)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> take("a", VocabularyFormat.SOLR, ImportReport.Mode.DRY_RUN))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(vocabulary.search("", 1, 5).items()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void unknownWordsBecomeCandidatesAndKnownOnesDoNot() {
        var known = made(entry("bekend " + own, List.of("ook bekend " + own), Set.of()));

        var topics = vocabulary.topicsNamed(
                List.of("Ook Bekend " + own, "nieuw " + own, "NIEUW " + own, "", "x".repeat(300), "a\u0000b"));

        assertThat(topics).hasSize(3).containsEntry("Ook Bekend " + own, known);
        assertThat(topics.get("nieuw " + own)).isEqualTo(topics.get("NIEUW " + own));
        assertThat(vocabulary.byTerm("nieuw " + own).orElseThrow().status()).isEqualTo(TopicStatus.CANDIDATE);
    }

    @Test
    void whatIsNotCommittedIsNotRemembered() {
        var transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(status -> {
            var first = vocabulary.topicNamed("teruggedraaid " + own);
            assertThat(vocabulary.topicNamed("teruggedraaid " + own))
                    .isEqualTo(first)
                    .isPresent();
            assertThat(vocabulary.byTerm("teruggedraaid " + own)).isEmpty();
            status.setRollbackOnly();
        });

        assertThat(vocabulary.byTerm("teruggedraaid " + own)).isEmpty();
    }

    @Test
    void whatAnotherNodeChangedIsSeenWithinSeconds() {
        var id = made(TopicEntry.named("voor " + own));
        jdbc.update("update topic set nl = ?, nl_key = ? where id = ?", "na " + own, "na " + own, id.toString());
        jdbc.update("update vocabulary_edition set edition = edition + 1");

        TurnableClock.CLOCK.forward(Duration.ofSeconds(2));

        assertThat(vocabulary.find(id).orElseThrow().nl()).isEqualTo("na " + own);
    }

    @Test
    void anImportIsTriedTakenAndRepeated() {
        as.networkAdmin();
        var text = "woord %1$s, ander %1$s\nAFK%1$s => woord %1$s\n".formatted(own);

        assertThat(take(text, VocabularyFormat.SOLR, ImportReport.Mode.DRY_RUN).created())
                .isEqualTo(1);
        assertThat(vocabulary.byTerm("ander " + own)).isEmpty();
        assertThat(take(text, VocabularyFormat.SOLR, ImportReport.Mode.APPLY).created())
                .isEqualTo(1);
        assertThat(vocabulary.byTerm("ander " + own)).isPresent();
        assertThat(take(text, VocabularyFormat.SOLR, ImportReport.Mode.APPLY))
                .isEqualTo(new ImportReport(0, 0, 1, List.of()));
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_event where action = 'VOCABULARY_IMPORTED'", Integer.class))
                .isPositive();
    }

    @Test
    void anyErrorMeansThatNothingIsTaken() {
        as.networkAdmin();

        var report = take("goed " + own + "\n=> fout", VocabularyFormat.SOLR, ImportReport.Mode.APPLY);

        assertThat(report.errors()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).isEqualTo("A word is missing here.");
        });
        assertThat(vocabulary.byTerm("goed " + own)).isEmpty();
    }

    @Test
    void twoThousandTopicsTakeSeconds() {
        as.networkAdmin();
        var text = new StringBuilder("broader,narrower\n");
        for (var i = 0; i < 2_000; i++) {
            text.append("domein ").append(own).append(i % 40).append(",onderwerp ");
            text.append(own).append(' ').append(i).append('\n');
        }

        var start = System.nanoTime();
        assertThat(take(text.toString(), VocabularyFormat.CSV, ImportReport.Mode.APPLY)
                        .created())
                .isEqualTo(2_040);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(vocabulary.search(own + " 19", 1, 100).total()).isEqualTo(111);
    }

    @Test
    void exportsHoldTheWords() {
        made(entry("=uitvoer " + own, List.of("met, komma " + own), Set.of()));

        assertThat(exports.write(VocabularyFormat.SOLR)).contains("=uitvoer " + own + ", met\\, komma " + own);
        assertThat(exports.write(VocabularyFormat.CSV)).contains("'=uitvoer " + own);
        assertThat(exports.write(VocabularyFormat.SKOS_TURTLE)).contains("\"=uitvoer " + own + "\"@nl");
    }
}
