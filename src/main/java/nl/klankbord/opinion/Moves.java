package nl.klankbord.opinion;

import nl.klankbord.access.Actor;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.opinion.StepOutcome.Missing;
import nl.klankbord.people.ProfileText;
import org.springframework.stereotype.Component;

/**
 * Takes steps. The request is locked by the first statement; what the step needs is read after it, the request itself
 * says whether it may be done, and texts are written only when it was.
 */
@Component
class Moves {

    private final OpinionRepository repository;
    private final Submission submission;
    private final HandOver handOver;
    private final AdviceMoves advice;
    private final ClosingMove closing;
    private final Steps steps;
    private final Attachments attachments;
    private final OpinionTime time;

    Moves(
            OpinionRepository repository,
            Submission submission,
            HandOver handOver,
            AdviceMoves advice,
            ClosingMove closing,
            Steps steps,
            Attachments attachments,
            OpinionTime time) {
        this.repository = repository;
        this.submission = submission;
        this.handOver = handOver;
        this.advice = advice;
        this.closing = closing;
        this.steps = steps;
        this.attachments = attachments;
        this.time = time;
    }

    StepOutcome take(OpinionId id, OpinionMove move, Actor actor) {
        return repository
                .findLockedById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.CARD))
                .map(request -> take(new Attempt(request, move, actor, time.now())))
                .orElse(new Missing());
    }

    private StepOutcome take(Attempt attempt) {
        var request = attempt.request();
        var by = attempt.by();
        var now = attempt.now();
        return switch (attempt.move()) {
            case OpinionMove.Submit _ -> submission.submit(request, attempt.actor(), now);
            case OpinionMove.Offer offer -> handOver.offer(attempt, offer);
            case OpinionMove.Queue _ -> steps.take(attempt, () -> request.queue(by, now));
            case OpinionMove.Claim _ -> handOver.claim(attempt);
            case OpinionMove.Decline decline -> handOver.decline(attempt, decline);
            case OpinionMove.Accept accept -> handOver.accept(attempt, accept);
            case OpinionMove.Waive _ ->
                steps.note(attempt, "note", MessageText.of(Message.Kind.WAIVED, ""), () -> request.waive(by, now));
            case OpinionMove.Start _ -> steps.take(attempt, () -> request.start(by, now));
            case OpinionMove.AskInfo asked ->
                steps.say(
                        attempt,
                        MessageText.of(Message.Kind.ASKED, ProfileText.lines(asked.question())),
                        () -> request.askInfo(by, now));
            case OpinionMove.Answer answer ->
                steps.say(
                        attempt,
                        MessageText.of(Message.Kind.ANSWERED, ProfileText.lines(answer.answer())),
                        () -> request.answer(by, now));
            case OpinionMove.AskCheck asked -> advice.askCheck(attempt, asked);
            case OpinionMove.Check check -> advice.check(attempt, check);
            case OpinionMove.Deliver deliver -> advice.deliver(attempt, deliver);
            case OpinionMove.Release release -> handOver.release(attempt, release);
            case OpinionMove.Close close -> closing.close(attempt, close.closing());
            case OpinionMove.Withdraw _ -> withdraw(attempt);
        };
    }

    /** A draft was nobody else's yet, and its text never passed the gate: nothing of it stays. */
    private StepOutcome withdraw(Attempt attempt) {
        var request = attempt.request();
        var draft = request.state() == OpinionState.DRAFT;
        var outcome = steps.take(attempt, () -> request.withdraw(attempt.by(), attempt.now()));
        if (draft && outcome instanceof StepOutcome.Done) {
            attachments.removeAll(request.id());
            repository.delete(request);
        }
        return outcome;
    }
}
