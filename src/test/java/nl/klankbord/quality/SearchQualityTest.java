package nl.klankbord.quality;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.demo.Network;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The directory finds who knows, by queries that people would type, in the network of the demo and in another one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQualityTest {

    private static final int LEAST_OF_A_KIND = 15;

    private final Judgement judgement = new Judgement();
    private Judgement.Outcome test = new Judgement.Outcome(new Score(), new Score());
    private Judgement.Outcome other = test;

    @BeforeAll
    void ask() {
        test = judgement.of(Judgement.SEED).half(true);
        other = judgement.of(Judgement.OTHER_SEED);
    }

    @AfterAll
    void close() {
        judgement.close();
    }

    @Test
    void findsWellWhatItWasNotTunedTo() {
        assertGood(test);
    }

    @Test
    void findsWellInAnotherNetwork() {
        assertGood(other);
    }

    private static void assertGood(Judgement.Outcome outcome) {
        var ours = outcome.ours();
        var table = "\n" + Report.table("", ours, outcome.plain()) + "\n";
        assertAll(
                () -> assertTrue(ours.ndcg() >= .75, "overall " + ours.ndcg() + table),
                () -> assertTrue(ours.kind("compound").ndcg() >= .65, "compound" + table),
                () -> assertTrue(ours.kind("typo").ndcg() >= .70, "typo" + table),
                () -> assertTrue(ours.kind(JudgedQuery.NAME).meanReciprocalRank() >= .90, "name" + table),
                () -> assertTrue(ours.empty() <= .02, "empty " + ours.empty() + table),
                () -> assertEquals(
                        List.of(),
                        ours.invented().stream()
                                .map(line -> line.judged().query().text())
                                .toList()),
                () -> assertTrue(ours.ndcg() >= 2 * outcome.plain().ndcg(), "twice DutchAnalyzer" + table));
    }

    @Test
    void thereAreEnoughQueriesOfEveryKindInBothHalves() {
        var queries = JudgedQuery.all();
        for (var kind : queries.stream().map(JudgedQuery::kind).collect(Collectors.toSet())) {
            var these =
                    queries.stream().filter(query -> query.kind().equals(kind)).toList();
            var kept = these.stream().filter(JudgedQuery::isForTest).count();
            assertTrue(these.size() >= LEAST_OF_A_KIND, kind);
            assertTrue(kept >= LEAST_OF_A_KIND / 3 && these.size() - kept >= LEAST_OF_A_KIND / 3, kind + " " + kept);
        }
        assertEquals(10, queries.stream().map(JudgedQuery::kind).distinct().count());
    }

    @Test
    void nearlyAllQueriesHaveAnAnswerInBothNetworks() {
        var answerable =
                JudgedQuery.all().stream().filter(JudgedQuery::isAnswerable).count();
        assertTrue(other.ours().only(Score.Line::answerable).size() >= .95 * answerable);
    }

    @Test
    void whatIsAskedAboutIsKnownToTheGenerator() {
        Set<String> subjects = Network.subjects();
        for (var query : JudgedQuery.all()) {
            if (query.isAnswerable() && !query.about().contains(":")) {
                for (var id : query.about().split("[ &|()]+")) {
                    assertTrue(id.isEmpty() || subjects.contains(id), query.toString());
                }
            }
        }
    }
}
