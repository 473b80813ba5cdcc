package nl.klankbord.ballot;

import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps answers so that nobody finds out whose they are, also who reads the tables: who answered stands in one, the answers
 * in another, each question by itself, under random ids and without a moment. The rows of one person are put in together
 * and in no order. Closing adds all up and removes the rows; with fewer than {@link #FEWEST} answers nothing is told, ever.
 * A feature knows by itself who may answer and until when, and holds a lock of its own on what is answered.
 */
@Service
@PermitAll
public class Ballots {

    /** With fewer answers the sum would tell who said what. */
    public static final int FEWEST = 4;

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean hasAnswered(UUID subject, ColleagueId person) {
        return jdbc.sql("select 1 from ballot_answered where subject = ? and person = ?")
                .params(subject.toString(), person.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** About which of these this person answered. One query. */
    @Transactional(readOnly = true)
    public Set<UUID> answered(Collection<UUID> subjects, ColleagueId person) {
        return subjects.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select subject from ballot_answered where person = :person and subject in (:subjects)")
                        .param("person", person.toString())
                        .param("subjects", subjects.stream().map(UUID::toString).toList())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toSet());
    }

    /** Keeps the answers of somebody who did not answer before; whether it did. Under the lock of the feature. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(UUID subject, ColleagueId person, List<Answer> answers) {
        try {
            jdbc.sql("insert into ballot_answered (subject, person) values (?, ?)")
                    .params(subject.toString(), person.toString())
                    .update();
        } catch (DuplicateKeyException e) {
            return false;
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var answer : answers) {
            if (answer.score() != null || !answer.words().isEmpty()) {
                rows.add(Arrays.asList(
                        UUID.randomUUID().toString(),
                        subject.toString(),
                        answer.question(),
                        answer.score(),
                        answer.words()));
            }
        }
        Collections.shuffle(rows);
        if (!rows.isEmpty()) {
            jdbc.sql("insert into ballot_answer (id, subject, question, score, words) values "
                            + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?)")))
                    .params(rows.stream()
                            .<@Nullable Object>flatMap(List::stream)
                            .toList())
                    .update();
        }
        return true;
    }

    /**
     * Adds up and forgets. Under the lock of the feature, which keeps what comes of it.
     *
     * @return what is shown; empty for too few answers
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Tally> close(UUID subject) {
        var answered = jdbc.sql("select count(*) from ballot_answered where subject = ?")
                .param(subject.toString())
                .query(Integer.class)
                .single();
        var tally = answered < FEWEST ? Optional.<Tally>empty() : Optional.of(new Tally(answered, lines(subject)));
        jdbc.sql("delete from ballot_answered where subject = ?")
                .param(subject.toString())
                .update();
        jdbc.sql("delete from ballot_answer where subject = ?")
                .param(subject.toString())
                .update();
        return tally;
    }

    private Map<String, Tally.Line> lines(UUID subject) {
        var answers = jdbc.sql("select question, score, words from ballot_answer where subject = ?")
                .param(subject.toString())
                .query((row, _) -> new Answer(row.getString(1), row.getObject(2, Integer.class), row.getString(3)))
                .list();
        return answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::question, Collectors.collectingAndThen(Collectors.toList(), Ballots::line)));
    }

    private static Tally.Line line(List<Answer> answers) {
        var scores = new HashMap<Integer, Integer>();
        for (var answer : answers) {
            if (answer.score() instanceof Integer score) {
                scores.merge(score, 1, Integer::sum);
            }
        }
        // A question that may be passed over can have fewer answers than there were people.
        var enough = scores.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST;
        return new Tally.Line(
                enough ? scores : Map.of(),
                answers.stream()
                        .map(Answer::words)
                        .filter(text -> !text.isEmpty())
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }
}
