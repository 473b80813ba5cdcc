package nl.klankbord.intervision.meeting.after;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.ballot.Answer;
import nl.klankbord.ballot.Ballots;
import nl.klankbord.ballot.Tally;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What came of the three questions; the answers are kept by the ballot until they close. Under the lock of the meeting. */
@Component
public class QuestionStore {

    private final JdbcClient jdbc;
    private final Ballots ballots;
    private final JsonMapper json;

    QuestionStore(JdbcClient jdbc, Ballots ballots, JsonMapper json) {
        this.jdbc = jdbc;
        this.ballots = ballots;
        this.json = json;
    }

    /** Keeps the scores of somebody who did not answer before; whether it did. */
    public boolean keep(MeetingId meeting, ColleagueId who, Map<Question, Integer> scores) {
        return ballots.keep(
                meeting.value(),
                who,
                Arrays.stream(Question.values())
                        .map(question -> new Answer(question.name(), scores.get(question), ""))
                        .toList());
    }

    public boolean hasAnswered(MeetingId meeting, ColleagueId who) {
        return ballots.hasAnswered(meeting.value(), who);
    }

    /** About which of these meetings this person answered. One query. */
    public Set<MeetingId> answered(Collection<MeetingId> meetings, ColleagueId who) {
        return ballots.answered(meetings.stream().map(MeetingId::value).toList(), who).stream()
                .map(MeetingId::new)
                .collect(Collectors.toSet());
    }

    /** Adds up and forgets; what comes of it is written once. */
    public void close(MeetingId meeting) {
        jdbc.sql("insert ignore into intervision_questions (meeting, outcome) values (?, ?)")
                .params(Arrays.asList(
                        meeting.toString(),
                        ballots.close(meeting.value())
                                .map(QuestionStore::result)
                                .map(json::writeValueAsString)
                                .orElse(null)))
                .update();
    }

    private static QuestionsResult result(Tally tally) {
        var counts = new EnumMap<Question, List<Integer>>(Question.class);
        for (var question : Question.values()) {
            counts.put(question, tally.line(question.name()).counts(Question.BEST));
        }
        return new QuestionsResult(tally.answers(), counts);
    }

    /** What came of it; empty while it is open, and for too few answers. */
    public Optional<QuestionsResult> result(MeetingId meeting) {
        return jdbc.sql("select outcome from intervision_questions where meeting = ? and outcome is not null")
                .param(meeting.toString())
                .query(String.class)
                .optional()
                .map(outcome -> json.readValue(outcome, QuestionsResult.class));
    }
}
