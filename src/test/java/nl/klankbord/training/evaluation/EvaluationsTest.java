package nl.klankbord.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.Cohorts;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionOutcome;
import nl.klankbord.training.Enrolments;
import nl.klankbord.training.HeldTraining;
import nl.klankbord.training.evaluation.EvaluationOutcome.Kept;
import nl.klankbord.training.evaluation.EvaluationPage.Stage;
import nl.klankbord.training.evaluation.EvaluationResult.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init")
class EvaluationsTest {

    private static final Duration TERM = Duration.ofDays(16);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private JdbcClient jdbc;

    private HeldTraining training(int people) {
        return new HeldTraining(portal, people, 0, "0.00", CostRule.EQUAL, null);
    }

    private static EvaluationSheet sheet(int score, String words) {
        return new EvaluationSheet(
                Map.of(
                        EvaluationQuestion.RIGHT_THING, score,
                        EvaluationQuestion.DONE_RIGHT, 4,
                        EvaluationQuestion.TOGETHER, 5),
                words.isEmpty() ? Map.of() : Map.of(EvaluationQuestion.OWN_ONE, words));
    }

    private EvaluationOutcome answer(HeldTraining training, Actor person, int score) {
        return evaluations.answer(training.id, sheet(score, "woord " + score), person);
    }

    private EvaluationPage page(HeldTraining training, Actor reader) {
        return evaluations.page(training.id, reader).orElseThrow();
    }

    private long rows(String table, HeldTraining training) {
        return jdbc.sql("select count(*) from " + table + " where subject = ?")
                .param(training.id.toString())
                .query(Long.class)
                .single();
    }

    private void close(HeldTraining training) {
        training.later(TERM);
        assertThat(evaluations.due()).contains(training.id);
        evaluations.close(training.id);
    }

    @Test
    void nobodyAnswersBeforeTheLastLessonAndTheTrainerAsksUntilThen() {
        var training = training(1);
        var person = training.people.getFirst();
        assertThat(page(training, person).stage()).isEqualTo(Stage.NOT_YET);
        assertThat(answer(training, person, 3)).isEqualTo(new EvaluationOutcome.NotOpen());
        assertThat(page(training, training.trainer).stage()).isEqualTo(Stage.PREPARE);
        assertThat(evaluations.prepare(training.id, " Wat neem je mee? ", "", training.trainer))
                .isEqualTo(new Kept());
        assertThat(evaluations.prepare(training.id, "Van wie?", "", person)).isEqualTo(new EvaluationOutcome.Missing());
        training.held();
        assertThat(page(training, person).own())
                .containsExactly(Map.entry(EvaluationQuestion.OWN_ONE, "Wat neem je mee?"));
        assertThat(evaluations.prepare(training.id, "Te laat", "", training.trainer))
                .isEqualTo(new EvaluationOutcome.NotOpen());
    }

    @Test
    void whoTookPartIsAskedOnceAndAnswersOnce() {
        var training = training(2).held();
        var person = training.people.getFirst();
        assertThat(jdbc.sql("select count(*) from notice where recipient = ? and kind = 'training-evaluation'")
                        .param(person.colleague().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(page(training, person).stage()).isEqualTo(Stage.ANSWER);
        assertThat(evaluations.answer(training.id, new EvaluationSheet(Map.of(), Map.of()), person))
                .isInstanceOf(EvaluationOutcome.NotAccepted.class);
        assertThat(answer(training, person, 6)).isInstanceOf(EvaluationOutcome.NotAccepted.class);
        assertThat(answer(training, person, 3)).isEqualTo(new Kept());
        assertThat(answer(training, person, 4)).isEqualTo(new EvaluationOutcome.AnsweredBefore());
        assertThat(page(training, person).stage()).isEqualTo(Stage.ANSWERED);
        assertThat(evaluations.page(training.id, training.setup.somebody(training.there)))
                .isEmpty();
        assertThat(rows("ballot_answer", training)).isEqualTo(4);
    }

    @Test
    void threeAnswersShowNothingEver() {
        var training = training(3).held();
        training.people.forEach(
                person -> assertThat(answer(training, person, 2)).isEqualTo(new Kept()));
        assertThat(page(training, training.trainer).result()).isNull();
        close(training);
        assertThat(page(training, training.trainer).stage()).isEqualTo(Stage.TOO_FEW);
        assertThat(page(training, training.trainer).result()).isNull();
        assertThat(rows("ballot_answer", training)).isZero();
        assertThat(rows("ballot_answered", training)).isZero();
        assertThat(jdbc.sql("select outcome from training_evaluation where edition = ?")
                        .param(training.id.toString())
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .single())
                .isEqualTo("null");
    }

    @Test
    void fourAnswersAreShownAtCloseAndTheFifthComesTooLate() {
        var training = training(5);
        evaluations.prepare(training.id, "Wat neem je mee?", "", training.trainer);
        training.held();
        for (var i = 0; i < 4; i++) {
            assertThat(answer(training, training.people.get(i), 5 - i)).isEqualTo(new Kept());
            assertThat(page(training, training.trainer).stage()).isEqualTo(Stage.COMING_IN);
            assertThat(page(training, training.trainer).result()).isNull();
        }
        close(training);
        var result = Objects.requireNonNull(page(training, training.trainer).result());
        assertThat(result.answers()).isEqualTo(4);
        assertThat(result.lines())
                .contains(
                        new Line(EvaluationQuestion.RIGHT_THING, "", List.of(0, 1, 1, 1, 1), List.of()),
                        new Line(
                                EvaluationQuestion.OWN_ONE,
                                "Wat neem je mee?",
                                List.of(),
                                List.of("woord 2", "woord 3", "woord 4", "woord 5")));

        assertThat(answer(training, training.people.getLast(), 1)).isEqualTo(new EvaluationOutcome.NotOpen());
        evaluations.close(training.id);
        assertThat(page(training, training.trainer).result()).isEqualTo(result);
        assertThat(page(training, training.people.getLast()).stage()).isEqualTo(Stage.OVER);
        assertThat(page(training, training.people.getFirst()).result()).isNull();
        assertThat(rows("ballot_answer", training)).isZero();
        assertThat(rows("ballot_answered", training)).isZero();
    }

    /** Whoever looks, and however often, sees nothing and then one result of four or more: no two views differ by a person. */
    @ParameterizedTest(name = "evaluation {0}")
    @ValueSource(longs = {3, 4, 5, 6, 11})
    void inAnyOrderOfAnswersAndLooksThereIsOneResultAtMost(long seed) {
        var random = new Random(seed);
        var training = training((int) (seed % 7)).held();
        var readers = new ArrayList<>(training.people);
        readers.add(training.trainer);
        var seen = new HashSet<EvaluationResult>();
        var answered = 0;
        for (var step = 0; step < 60; step++) {
            if (step == 40) {
                training.later(TERM);
            }
            if (random.nextInt(3) == 0 && !training.people.isEmpty()) {
                var person = training.people.get(random.nextInt(training.people.size()));
                if (answer(training, person, 1 + random.nextInt(5)) instanceof Kept) {
                    answered++;
                }
            } else if (random.nextInt(4) == 0) {
                evaluations.close(training.id);
            }
            var reader = readers.get(random.nextInt(readers.size()));
            if (page(training, reader).result() instanceof EvaluationResult result) {
                assertThat(reader).isEqualTo(training.trainer);
                seen.add(result);
            }
        }
        evaluations.close(training.id);
        var last = page(training, training.trainer).result();
        assertThat(last == null).isEqualTo(answered < 4);
        if (last != null) {
            seen.add(last);
            assertThat(last.answers()).isEqualTo(answered);
            var all = answered;
            last.lines().forEach(line -> assertThat(
                            line.counts().stream().mapToInt(Integer::intValue).sum())
                    .isIn(0, all));
        }
        assertThat(seen).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void noColumnTellsAMomentAndNoRowOfAnAnswerAPerson() {
        var columns = jdbc.sql("select concat(table_name, '.', column_name, ' ', data_type)"
                        + " from information_schema.columns where table_schema = database()"
                        + " and table_name in ('ballot_answer', 'ballot_answered')")
                .query(String.class)
                .list();
        assertThat(columns).isNotEmpty().noneMatch(column -> column.matches(".* (date|datetime|timestamp|bigint)"));
        assertThat(columns).noneMatch(column -> column.startsWith("ballot_answer.person"));
    }

    @Test
    void whoAdministersTheOrganisingPartnerReadsNothingAndAnswersWhenTheyTookPart() {
        var training = training(4);
        var administrator = training.setup.somebody(training.here, Role.PARTNER_ADMIN);
        portal.getBean(Enrolments.class).enrol(training.id, administrator);
        var other = training.setup.somebody(training.here, Role.PARTNER_ADMIN);
        var network = training.setup.somebody(training.here, Role.NETWORK_ADMIN);
        training.setup.signedIn(training.trainer);
        assertThat(portal.getBean(Cohorts.class).tell(training.id, "Tot morgen", training.trainer))
                .isInstanceOf(EditionOutcome.Done.class);
        training.held();
        for (var reader : List.of(other, network)) {
            training.setup.signedIn(reader);
            assertThat(evaluations.page(training.id, reader)).isEmpty();
            assertThat(evaluations.prepare(training.id, "Wat vond je?", "", reader))
                    .isEqualTo(new EvaluationOutcome.Missing());
            assertThat(portal.getBean(Cohorts.class).messages(training.id, reader))
                    .isEmpty();
        }
        training.setup.signedIn(administrator);
        assertThat(page(training, administrator).stage()).isEqualTo(Stage.ANSWER);
        assertThat(answer(training, administrator, 4)).isEqualTo(new Kept());
        training.people.forEach(person -> answer(training, person, 3));
        close(training);
        assertThat(page(training, administrator).result()).isNull();
        assertThat(page(training, training.trainer).result()).isNotNull();
        assertThat(evaluations.page(training.id, other)).isEmpty();
    }
}
