package nl.klankbord.intervision.meeting;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.after.AfterPage;
import nl.klankbord.intervision.meeting.after.AfterPage.Stage;
import nl.klankbord.intervision.meeting.after.Question;
import nl.klankbord.intervision.meeting.after.QuestionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a circle says of a meeting that is over: who was there, one line without content, and the three questions. */
@Service
@PermitAll
public class MeetingRecords {

    /** Longest line, in characters. */
    public static final int LONGEST = 160;

    private final Meetings meetings;
    private final MeetingRepository repository;
    private final MeetingWork work;
    private final QuestionStore questions;

    MeetingRecords(Meetings meetings, MeetingRepository repository, MeetingWork work, QuestionStore questions) {
        this.meetings = meetings;
        this.repository = repository;
        this.work = work;
        this.questions = questions;
    }

    /**
     * Who was there, and one line. Until the questions close; after it, it stays as it was said last.
     *
     * @param method id of the method that was used; empty for what was chosen before
     * @param line without content: what the gate for personal data finds, is refused
     */
    @Transactional
    public MeetingOutcome record(MeetingId id, Set<ColleagueId> present, String method, String line, Actor actor) {
        return work.take(id, MeetingStep.RECORD, actor, opened -> {
            var tidy = PlainText.tidy(line);
            if (!opened.circle().members().containsAll(present)) {
                return Optional.of(MeetingRefusal.NO_MEMBER);
            }
            if (tidy.length() > LONGEST || PlainText.hidesSomething(tidy) || !isNeutral(tidy)) {
                return Optional.of(MeetingRefusal.NOT_NEUTRAL);
            }
            if (!method.isEmpty()) {
                opened.meeting().method(method);
            }
            opened.meeting().record(present, tidy);
            return MeetingWork.done();
        });
    }

    private static boolean isNeutral(String line) {
        return line.isEmpty()
                || PersonalDataGate.look(List.of(new Piece("line", line)), GateAnswers.none())
                        .passes();
    }

    /** Answers the three questions, once. @param scores of all of them, from 1 to 5 */
    @Transactional
    public MeetingOutcome answer(MeetingId id, Map<Question, Integer> scores, Actor actor) {
        return work.take(id, MeetingStep.ANSWER_QUESTIONS, actor, opened -> {
            var whole = Arrays.stream(Question.values())
                    .map(scores::get)
                    .allMatch(score -> score != null && score >= 1 && score <= Question.BEST);
            var held = opened.meeting().heldAt();
            var open = held != null && held.plus(MeetingClocks.TO_ANSWER).isAfter(opened.now());
            return whole && open && questions.keep(id, actor.colleague(), scores)
                    ? MeetingWork.done()
                    : MeetingWork.notNow();
        });
    }

    /** The three questions; empty for who is no member. */
    @Transactional(readOnly = true)
    public Optional<AfterPage> questions(MeetingId id, Actor actor) {
        return meetings.of(id, actor).map(meeting -> switch (meeting.state()) {
            case HELD ->
                new AfterPage(
                        questions.hasAnswered(id, actor.colleague()) ? Stage.ANSWERED : Stage.ANSWER, closes(id), null);
            case EVALUATED ->
                questions
                        .result(id)
                        .map(result -> new AfterPage(Stage.RESULT, null, result))
                        .orElse(new AfterPage(Stage.TOO_FEW, null, null));
            case POLLING, SCHEDULED, PREPARING, IN_PROGRESS, RESCHEDULED, CANCELLED ->
                new AfterPage(Stage.NOT_YET, null, null);
        });
    }

    private @Nullable LocalDate closes(MeetingId id) {
        return repository
                .findById(id.value())
                .map(Meeting::heldAt)
                .map(held -> LocalDate.ofInstant(held.plus(MeetingClocks.TO_ANSWER), WorkingDays.HERE))
                .orElse(null);
    }

    /** Whether this person was not heard yet about a meeting that is over. */
    @Transactional(readOnly = true)
    public boolean waitsForAnswers(MeetingCard meeting, Actor actor) {
        return meeting.state() == MeetingState.HELD && !questions.hasAnswered(meeting.id(), actor.colleague());
    }

    @EventListener
    void on(MeetingMoved moved) {
        if (moved.step() == MeetingStep.EVALUATE) {
            questions.close(moved.meeting());
        }
    }
}
