package nl.klankbord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Over generated ballots, of which many have about four answers: what is told of them, and what stands in the tables. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class BallotsTest {

    private static final List<String> SCORED = List.of("one", "two", "three");
    private static final String IN_WORDS = "words";
    private static final int NEAR_THE_LIMIT = 8;

    @Autowired
    private Ballots ballots;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private boolean keep(UUID subject, ColleagueId person, List<Answer> answers) {
        return Boolean.TRUE.equals(transaction.execute(_ -> ballots.keep(subject, person, answers)));
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ? order by column_name")
                .param(table)
                .query(String.class)
                .list();
    }

    private long rows(String table, UUID subject) {
        return jdbc.sql("select count(*) from " + table + " where subject = ?")
                .param(subject.toString())
                .query(Long.class)
                .single();
    }

    /** Answers all questions, or some. */
    private static List<Answer> sheet(Random random, String text) {
        var answers = new ArrayList<Answer>();
        for (var question : SCORED) {
            if (question.equals(SCORED.getFirst()) || random.nextInt(3) > 0) {
                answers.add(new Answer(question, 1 + random.nextInt(5), ""));
            }
        }
        if (random.nextBoolean()) {
            answers.add(new Answer(IN_WORDS, null, text));
        }
        return answers;
    }

    @ParameterizedTest(name = "ballot {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void whatIsToldIsOfFourOrMoreAndOfNobody(long seed) {
        var random = new Random(seed);
        var subject = UUID.randomUUID();
        var people = (int) (seed % NEAR_THE_LIMIT);
        Map<String, Map<Integer, Integer>> expected = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (var n = 0; n < people; n++) {
            var person = ColleagueId.random();
            var sheet = sheet(random, random.nextInt(9) + " zei " + UUID.randomUUID());
            assertThat(keep(subject, person, sheet)).isTrue();
            assertThat(keep(subject, person, sheet(random, "nog eens"))).isFalse();
            sheet.forEach(answer -> {
                if (answer.score() instanceof Integer score) {
                    expected.computeIfAbsent(answer.question(), _ -> new HashMap<>())
                            .merge(score, 1, Integer::sum);
                } else {
                    said.add(answer.words());
                }
            });
        }
        // No column holds a person or a moment beside an answer, and no answers of one person hang together.
        assertThat(columns("ballot_answer")).containsExactly("id", "question", "score", "subject", "words");
        assertThat(columns("ballot_answered")).containsExactly("person", "subject");
        assertThat(jdbc.sql(
                                "select count(*) from ballot_answer where subject = ? and score is not null and words <> ''")
                        .param(subject.toString())
                        .query(Long.class)
                        .single())
                .isZero();

        var tally = transaction.execute(_ -> ballots.close(subject));

        assertThat(tally).isNotNull();
        assertThat(tally.isPresent()).isEqualTo(people >= 4);
        tally.ifPresent(told -> {
            assertThat(told.answers()).isEqualTo(people);
            for (var question : SCORED) {
                var scores = told.line(question).scores();
                var count = scores.values().stream().mapToInt(Integer::intValue).sum();
                assertThat(count)
                        .as(question)
                        .satisfiesAnyOf(none -> assertThat(none).isZero(), some -> assertThat(some)
                                .isGreaterThanOrEqualTo(4));
                if (count > 0) {
                    assertThat(scores).isEqualTo(expected.get(question));
                }
            }
            assertThat(told.line(IN_WORDS).words())
                    .containsExactlyInAnyOrderElementsOf(said)
                    .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        });
        // Told once: nothing is left to add a person to, or to tell a second time.
        assertThat(rows("ballot_answer", subject) + rows("ballot_answered", subject))
                .isZero();
        var again = transaction.execute(_ -> ballots.close(subject));
        assertThat(again).isNotNull();
        assertThat(again.isEmpty()).isTrue();
    }
}
