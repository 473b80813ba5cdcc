package nl.klankbord.training.ui;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolOutcome;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.EnrolmentStep;
import nl.klankbord.training.Enrolments;
import nl.klankbord.training.SeatOutcome;
import org.springframework.stereotype.Component;

/**
 * Does what a button says with a seat, tells what came of it, and offers to undo it where that can be. What did not
 * happen is answered in words, to stand where the button is.
 */
@Component
public class SeatTaking {

    private final Enrolments enrolments;
    private final CurrentActor actors;
    private final Texts texts;

    SeatTaking(Enrolments enrolments, CurrentActor actors, Texts texts) {
        this.enrolments = enrolments;
        this.actors = actors;
        this.texts = texts;
    }

    /** @param changed draws anew what shows the edition */
    public Optional<String> enrol(EditionId id, Locale language, Runnable changed) {
        var outcome = enrolments.enrol(id, actor());
        return told(outcome, language, changed, "training-agenda.done.enrolled", "");
    }

    /** @param name of who comes instead */
    public Optional<String> substitute(EnrolmentId id, ColleagueId by, String name, Locale language, Runnable changed) {
        var outcome = enrolments.substitute(id, by, actor());
        return told(outcome, language, changed, "training-agenda.done.substituted", name);
    }

    /** Gives a seat without a name to somebody. */
    public Optional<String> name(
            EditionId id, PartnerId partner, ColleagueId person, String name, Locale language, Runnable changed) {
        var outcome = enrolments.name(id, partner, person, actor());
        return told(outcome, language, changed, "training-agenda.done.named", name);
    }

    /** A step with an enrolment that is there; {@link EnrolmentStep#SUBSTITUTE} asks who and is done apart. */
    public Optional<String> step(EnrolmentId id, EnrolmentStep step, Locale language, Runnable changed) {
        var outcome =
                switch (step) {
                    case TAKE -> enrolments.take(id, actor());
                    case LET_GO -> enrolments.letGo(id, actor());
                    case WITHDRAW -> enrolments.withdraw(id, actor());
                    case APPROVE -> enrolments.approve(id, actor());
                    case DECLINE -> enrolments.decline(id, actor());
                    case SUBSTITUTE -> throw new IllegalArgumentException("Who comes instead?");
                };
        return told(outcome, language, changed, "training-agenda.done." + step);
    }

    public Optional<String> reserve(EditionId id, PartnerId partner, int seats, Locale language, Runnable changed) {
        return told(
                enrolments.reserve(id, partner, seats, actor()), language, changed, "training-agenda.done.reserved");
    }

    public Optional<String> release(EditionId id, PartnerId partner, int seats, Locale language, Runnable changed) {
        return told(
                enrolments.release(id, partner, seats, actor()), language, changed, "training-agenda.done.released");
    }

    private Optional<String> told(
            EnrolOutcome outcome, Locale language, Runnable changed, String enrolledKey, String name) {
        return switch (outcome) {
            case EnrolOutcome.Enrolled(var id) -> done(id, texts.get(language, enrolledKey, name), name, changed);
            case EnrolOutcome.OnWaitingList(var id, var place) ->
                done(id, texts.get(language, "training-agenda.done.waiting", place), name, changed);
            case EnrolOutcome.AwaitsApproval(var id) ->
                done(id, texts.get(language, "training-agenda.done.asked"), name, changed);
            case EnrolOutcome.AlreadyEnrolled known ->
                Optional.of(texts.get(
                        language,
                        "training-agenda.problem.already",
                        texts.get(language, "training.enrolment." + known.state())));
            case EnrolOutcome.Closed() -> Optional.of(texts.get(language, "training.refusal.NOT_OPEN"));
            case EnrolOutcome.Refused(var why) -> Optional.of(texts.get(language, "training.refusal." + why));
            case EnrolOutcome.Missing() -> Optional.of(texts.get(language, "training-agenda.problem.gone"));
        };
    }

    /** Only what one did for oneself is undone by withdrawing: others were told already. */
    private Optional<String> done(EnrolmentId id, String text, String name, Runnable changed) {
        changed(changed);
        if (name.isEmpty()) {
            UndoNotice.show(text, () -> {
                enrolments.withdraw(id, actor());
                changed(changed);
            });
        } else {
            UndoNotice.show(text);
        }
        return Optional.empty();
    }

    private Optional<String> told(SeatOutcome outcome, Locale language, Runnable changed, String doneKey) {
        return switch (outcome) {
            case SeatOutcome.Done(var state) -> done(texts.get(language, doneKey, late(state)), changed);
            case SeatOutcome.Reserved(var reserved) -> done(texts.get(language, doneKey, reserved), changed);
            case SeatOutcome.TooFew(var free) ->
                Optional.of(texts.get(language, "training-agenda.problem.too-few", free));
            case SeatOutcome.Refused(var why) -> Optional.of(texts.get(language, "training.refusal." + why));
            case SeatOutcome.Missing() -> Optional.of(texts.get(language, "training-agenda.problem.gone"));
        };
    }

    private static int late(EnrolmentState state) {
        return state == EnrolmentState.CANCELLED_LATE ? 1 : 0;
    }

    private static Optional<String> done(String text, Runnable changed) {
        changed(changed);
        UndoNotice.show(text);
        return Optional.empty();
    }

    private static void changed(Runnable changed) {
        changed.run();
        TurnsChanged.tell();
    }

    private Actor actor() {
        return actors.get();
    }
}
