package nl.klankbord.training.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionMoved;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.evaluation.EvaluationPage.Stage;
import nl.klankbord.training.evaluation.EvaluationStore.State;
import nl.klankbord.training.evaluation.EvaluationStore.Stored;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.roll.Rolls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evaluations of trainings. One opens when the last lesson is over and closes by itself some days later; nobody closes it,
 * since who chooses the moment could choose it after a certain answer. Until then nobody sees anything, after it who
 * organises or gives the training sees all of it at once, from four answers. Who administers the partner that organises it
 * sees nothing, and answers as anybody when they took part.
 */
@Service
@PermitAll
public class Evaluations {

    /** Longest question of a trainer's. */
    public static final int LONGEST_QUESTION = 200;

    /** Who was there, or of whom nobody said yet. */
    private static final Set<EnrolmentState> CAN_TELL = EnumSet.of(
            EnrolmentState.CONFIRMED, EnrolmentState.ATTENDED, EnrolmentState.PARTIAL, EnrolmentState.CERTIFIED);

    private final EvaluationStore store;
    private final Rolls rolls;
    private final EvaluationNotices notices;
    private final Clock clock;
    private final Duration open;

    Evaluations(
            EvaluationStore store,
            Rolls rolls,
            EvaluationNotices notices,
            Clock clock,
            @Value("${klankbord.training.evaluation-days:14}") int days) {
        this.store = store;
        this.rolls = rolls;
        this.notices = notices;
        this.clock = clock;
        this.open = Duration.ofDays(days);
    }

    /** The evaluation of an edition; empty for who neither gives it nor took part. */
    @Transactional(readOnly = true)
    public Optional<EvaluationPage> page(EditionId edition, Actor actor) {
        return rolls.find(edition, actor)
                .filter(roll -> roll.isRunBy(actor.colleague()) || canTell(roll, actor))
                .map(roll -> {
                    var stored = store.find(edition).orElse(new Stored(edition, State.PREPARED, Map.of(), null, null));
                    var closes = stored.closesAt();
                    var runs = roll.isRunBy(actor.colleague());
                    return new EvaluationPage(
                            edition,
                            roll.title(),
                            runs ? stageOfGiver(stored) : stageOfParticipant(stored, actor),
                            stored.own(),
                            closes == null
                                    ? null
                                    : LocalDate.ofInstant(closes, WorkingDays.HERE)
                                            .minusDays(1),
                            runs ? stored.result() : null);
                });
    }

    private static Stage stageOfGiver(Stored stored) {
        return switch (stored.state()) {
            case PREPARED -> Stage.PREPARE;
            case OPEN -> Stage.COMING_IN;
            case CLOSED -> stored.result() == null ? Stage.TOO_FEW : Stage.RESULT;
        };
    }

    private Stage stageOfParticipant(Stored stored, Actor actor) {
        if (stored.state() == State.PREPARED) {
            return Stage.NOT_YET;
        }
        if (!stored.takesAnswers(clock.instant())) {
            return Stage.OVER;
        }
        return store.hasAnswered(stored.edition(), actor.colleague()) ? Stage.ANSWERED : Stage.ANSWER;
    }

    private static boolean canTell(Roll roll, Actor actor) {
        return roll.seats().stream()
                .anyMatch(seat -> seat.person().equals(actor.colleague()) && CAN_TELL.contains(seat.state()));
    }

    /** Asks two questions besides those of the house, by who organises or gives it; empty for none. Until it opens. */
    @Transactional
    public EvaluationOutcome prepare(EditionId edition, String first, String second, Actor actor) {
        if (rolls.find(edition, actor)
                .filter(roll -> roll.isRunBy(actor.colleague()))
                .isEmpty()) {
            return new EvaluationOutcome.Missing();
        }
        var asked = List.of(PlainText.tidy(first), PlainText.tidy(second));
        var wrong = EnumSet.noneOf(EvaluationQuestion.class);
        for (var i = 0; i < asked.size(); i++) {
            if (asked.get(i).length() > LONGEST_QUESTION || PlainText.hidesSomething(asked.get(i))) {
                wrong.add(i == 0 ? EvaluationQuestion.OWN_ONE : EvaluationQuestion.OWN_TWO);
            }
        }
        if (!wrong.isEmpty()) {
            return new EvaluationOutcome.NotAccepted(wrong);
        }
        if (store.locked(edition)
                .filter(stored -> stored.state() != State.PREPARED)
                .isPresent()) {
            return new EvaluationOutcome.NotOpen();
        }
        store.prepare(edition, asked.getFirst(), asked.getLast());
        return new EvaluationOutcome.Kept();
    }

    /** Answers, once, by who took part. */
    @Transactional
    public EvaluationOutcome answer(EditionId edition, EvaluationSheet sheet, Actor actor) {
        if (rolls.find(edition, actor).filter(roll -> canTell(roll, actor)).isEmpty()) {
            return new EvaluationOutcome.Missing();
        }
        var stored = store.locked(edition).filter(found -> found.takesAnswers(clock.instant()));
        if (stored.isEmpty()) {
            return new EvaluationOutcome.NotOpen();
        }
        var wrong = EnumSet.noneOf(EvaluationQuestion.class);
        for (var question : EvaluationQuestion.values()) {
            if (!isRight(question, sheet)) {
                wrong.add(question);
            }
        }
        if (!wrong.isEmpty()) {
            return new EvaluationOutcome.NotAccepted(wrong);
        }
        return store.keep(edition, actor.colleague(), sheet)
                ? new EvaluationOutcome.Kept()
                : new EvaluationOutcome.AnsweredBefore();
    }

    private static boolean isRight(EvaluationQuestion question, EvaluationSheet sheet) {
        var score = sheet.scores().get(question);
        var scored = question.isScored() ? score != null && score >= 1 && score <= EvaluationSheet.BEST : score == null;
        return scored && sheet.words().getOrDefault(question, "").length() <= EvaluationSheet.LONGEST;
    }

    /** The last lesson is over: it opens, and who can tell something is asked, once. */
    @EventListener
    void on(EditionMoved moved) {
        if (moved.what() == EditionMoved.What.HELD) {
            var closes = WorkingDays.endOf(LocalDate.ofInstant(moved.at().plus(open), WorkingDays.HERE));
            rolls.find(moved.id()).filter(roll -> store.open(roll.id(), closes)).ifPresent(roll -> roll.seats().stream()
                    .filter(seat -> CAN_TELL.contains(seat.state()))
                    .forEach(seat -> notices.ask(roll, seat.person(), closes)));
        }
    }

    /** Takes over what people thought of a training of the past; closed at once. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void register(EditionId edition, Map<ColleagueId, EvaluationSheet> answers) {
        if (store.open(edition, clock.instant())) {
            answers.forEach((person, sheet) -> store.keep(edition, person, sheet));
            store.locked(edition).ifPresent(store::close);
        }
    }

    /** Whose time is over. */
    @Transactional(readOnly = true)
    List<EditionId> due() {
        return store.due(clock.instant());
    }

    /** Adds up and forgets who said what; tells who gives it that there is something to see. Safe to repeat. */
    @Transactional
    void close(EditionId edition) {
        store.locked(edition)
                .filter(stored -> stored.state() == State.OPEN && !stored.takesAnswers(clock.instant()))
                .flatMap(store::close)
                .flatMap(_ -> rolls.find(edition))
                .ifPresent(notices::tellResult);
    }
}
