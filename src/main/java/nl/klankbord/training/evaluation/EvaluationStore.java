package nl.klankbord.training.evaluation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.ballot.Answer;
import nl.klankbord.ballot.Ballots;
import nl.klankbord.ballot.Tally;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.evaluation.EvaluationResult.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is asked after a training, until when, and what came of it; the answers themselves are kept by the ballot. */
@Component
class EvaluationStore {

    private final JdbcClient jdbc;
    private final Ballots ballots;
    private final JsonMapper json;

    EvaluationStore(JdbcClient jdbc, Ballots ballots, JsonMapper json) {
        this.jdbc = jdbc;
        this.ballots = ballots;
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
        return ballots.hasAnswered(edition.value(), person);
    }

    /** Keeps the answers of somebody who did not answer before; whether it did. Under the lock. */
    boolean keep(EditionId edition, ColleagueId person, EvaluationSheet sheet) {
        return ballots.keep(
                edition.value(),
                person,
                Arrays.stream(EvaluationQuestion.values())
                        .map(question -> new Answer(
                                question.name(),
                                sheet.scores().get(question),
                                sheet.words().getOrDefault(question, "")))
                        .toList());
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
        var result = ballots.close(open.edition().value())
                .map(tally -> new EvaluationResult(tally.answers(), lines(open, tally)));
        jdbc.sql("update training_evaluation set state = 'CLOSED', answers = ?, outcome = ? where edition = ?")
                .params(Arrays.asList(
                        result.map(EvaluationResult::answers).orElse(0),
                        result.map(json::writeValueAsString).orElse(null),
                        open.edition().toString()))
                .update();
        return result;
    }

    private static List<Line> lines(Stored open, Tally tally) {
        return Arrays.stream(EvaluationQuestion.values())
                .filter(question -> question.isScored() || open.own().containsKey(question))
                .map(question -> new Line(
                        question,
                        open.own().getOrDefault(question, ""),
                        tally.line(question.name()).counts(question.isScored() ? EvaluationSheet.BEST : 0),
                        tally.line(question.name()).words()))
                .toList();
    }
}
