package nl.klankbord.training.evaluation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.evaluation.EvaluationResult.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps answers so that nobody finds out whose they are, also who reads the tables: who answered stands in one, the answers
 * in another, each question by itself, under random ids and without a moment. The rows of one person are put in together
 * and in no order. When it closes all is added up and the rows go.
 */
@Component
class EvaluationStore {

    private static final int KINDS_OF_SCORE = EvaluationSheet.BEST;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EvaluationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How far it is. */
    enum State {
        /** The trainer can add questions. */
        PREPARED,
        OPEN,
        CLOSED
    }

    /**
     * An evaluation without its answers.
     *
     * @param closesAt null before it opens
     * @param result null before it closed, and for too few answers
     */
    record Stored(
            EditionId edition,
            State state,
            Map<EvaluationQuestion, String> own,
            @Nullable Instant closesAt,
            @Nullable EvaluationResult result) {

        boolean takesAnswers(Instant now) {
            return state == State.OPEN && closesAt != null && now.isBefore(closesAt);
        }
    }

    private record Answer(
            EvaluationQuestion question, @Nullable Integer score, String words) {}

    Optional<Stored> find(EditionId edition) {
        return find(edition, "");
    }

    /** Nobody else answers, closes or adds a question until this transaction ends. */
    Optional<Stored> locked(EditionId edition) {
        return find(edition, " for update");
    }

    private Optional<Stored> find(EditionId edition, String locking) {
        return jdbc.sql("select state, question1, question2, closes_at, outcome from training_evaluation"
                        + " where edition = ?" + locking)
                .param(edition.toString())
                .query((row, _) -> {
                    var closes = row.getTimestamp(4);
                    var outcome = row.getString(5);
                    return new Stored(
                            edition,
                            State.valueOf(row.getString(1)),
                            own(row.getString(2), row.getString(3)),
                            closes == null ? null : closes.toInstant(),
                            outcome == null ? null : json.readValue(outcome, EvaluationResult.class));
                })
                .optional();
    }

    private static Map<EvaluationQuestion, String> own(String first, String second) {
        var own = new EnumMap<EvaluationQuestion, String>(EvaluationQuestion.class);
        if (!first.isEmpty()) {
            own.put(EvaluationQuestion.OWN_ONE, first);
        }
        if (!second.isEmpty()) {
            own.put(EvaluationQuestion.OWN_TWO, second);
        }
        return Collections.unmodifiableMap(own);
    }

    /** With what the trainer asks besides; over what was asked before. */
    void prepare(EditionId edition, String first, String second) {
        jdbc.sql("""
                        insert into training_evaluation (edition, state, question1, question2, answers)
                        values (:edition, 'PREPARED', :first, :second, 0)
                        on duplicate key update question1 = :first, question2 = :second
                        """)
                .param("edition", edition.toString())
                .param("first", first)
                .param("second", second)
                .update();
    }

    /** Opens what did not open before; whether it did. */
    boolean open(EditionId edition, Instant closesAt) {
        jdbc.sql("insert ignore into training_evaluation (edition, state, question1, question2, answers)"
                        + " values (?, 'PREPARED', '', '', 0)")
                .param(edition.toString())
                .update();
        return jdbc.sql("update training_evaluation set state = 'OPEN', closes_at = ?"
                                + " where edition = ? and state = 'PREPARED'")
                        .params(Timestamp.from(closesAt), edition.toString())
                        .update()
                == 1;
    }

    boolean hasAnswered(EditionId edition, ColleagueId person) {
        return jdbc.sql("select 1 from training_evaluation_answered where edition = ? and person = ?")
                .params(edition.toString(), person.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Keeps the answers of somebody who did not answer before; whether it did. Under the lock. */
    boolean keep(EditionId edition, ColleagueId person, EvaluationSheet sheet) {
        try {
            jdbc.sql("insert into training_evaluation_answered (edition, person) values (?, ?)")
                    .params(edition.toString(), person.toString())
                    .update();
        } catch (DuplicateKeyException e) {
            return false;
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var question : EvaluationQuestion.values()) {
            var score = sheet.scores().get(question);
            var words = sheet.words().getOrDefault(question, "");
            if (score != null || !words.isEmpty()) {
                rows.add(
                        Arrays.asList(UUID.randomUUID().toString(), edition.toString(), question.name(), score, words));
            }
        }
        Collections.shuffle(rows);
        if (!rows.isEmpty()) {
            jdbc.sql("insert into training_evaluation_answer (id, edition, question, score, words) values "
                            + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?)")))
                    .params(rows.stream()
                            .<@Nullable Object>flatMap(List::stream)
                            .toList())
                    .update();
        }
        return true;
    }

    /** Whose time is over. */
    List<EditionId> due(Instant now) {
        return jdbc
                .sql("select edition from training_evaluation where state = 'OPEN' and closes_at <= ?")
                .param(Timestamp.from(now))
                .query(String.class)
                .list()
                .stream()
                .map(id -> new EditionId(UUID.fromString(id)))
                .toList();
    }

    /**
     * Adds up and forgets. Under the lock.
     *
     * @return what is shown; empty for too few answers
     */
    Optional<EvaluationResult> close(Stored open) {
        var edition = open.edition().toString();
        var answers = jdbc.sql("select count(*) from training_evaluation_answered where edition = ?")
                .param(edition)
                .query(Integer.class)
                .single();
        var result = answers < EvaluationResult.FEWEST
                ? Optional.<EvaluationResult>empty()
                : Optional.of(new EvaluationResult(answers, lines(open)));
        jdbc.sql("delete from training_evaluation_answered where edition = ?")
                .param(edition)
                .update();
        jdbc.sql("delete from training_evaluation_answer where edition = ?")
                .param(edition)
                .update();
        jdbc.sql("update training_evaluation set state = 'CLOSED', answers = ?, outcome = ? where edition = ?")
                .params(Arrays.asList(
                        result.map(EvaluationResult::answers).orElse(0),
                        result.map(json::writeValueAsString).orElse(null),
                        edition))
                .update();
        return result;
    }

    private List<Line> lines(Stored open) {
        var answers = jdbc.sql("select question, score, words from training_evaluation_answer where edition = ?")
                .param(open.edition().toString())
                .query((row, _) -> new Answer(
                        EvaluationQuestion.valueOf(row.getString(1)),
                        row.getObject(2, Integer.class),
                        row.getString(3)))
                .list();
        return Arrays.stream(EvaluationQuestion.values())
                .filter(question -> question.isScored() || open.own().containsKey(question))
                .map(question -> line(
                        question,
                        open.own().getOrDefault(question, ""),
                        answers.stream()
                                .filter(answer -> answer.question() == question)
                                .toList()))
                .toList();
    }

    private static Line line(EvaluationQuestion question, String own, List<Answer> answers) {
        var counts = IntStream.rangeClosed(1, question.isScored() ? KINDS_OF_SCORE : 0)
                .mapToObj(score -> (int) answers.stream()
                        .filter(answer -> Objects.equals(answer.score(), score))
                        .count())
                .toList();
        var words = answers.stream()
                .map(Answer::words)
                .filter(text -> !text.isEmpty())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new Line(question, own, counts, words);
    }
}
