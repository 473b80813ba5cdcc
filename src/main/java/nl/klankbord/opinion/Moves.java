package nl.klankbord.opinion;

import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.opinion.StepOutcome.AwaitsWaiver;
import nl.klankbord.opinion.StepOutcome.Incomplete;
import nl.klankbord.opinion.StepOutcome.Missing;
import nl.klankbord.opinion.StepOutcome.Refused;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes steps. The request is locked by the first statement; what the step needs is read after it, the request itself
 * says whether it may be done, and texts are written only when it was.
 */
@Component
class Moves {

    /** Longest message, in characters. */
    static final int MESSAGE = 10_000;

    /** Nobody works on one opinion for longer; in minutes. */
    private static final int MOST_MINUTES = 200 * 60;

    private final OpinionRepository repository;
    private final Submission submission;
    private final Matching matching;
    private final People people;
    private final OpinionTexts texts;
    private final OpinionTime time;
    private final Announcements announcements;

    Moves(
            OpinionRepository repository,
            Submission submission,
            Matching matching,
            People people,
            OpinionTexts texts,
            OpinionTime time,
            Announcements announcements) {
        this.repository = repository;
        this.submission = submission;
        this.matching = matching;
        this.people = people;
        this.texts = texts;
        this.time = time;
        this.announcements = announcements;
    }

    StepOutcome take(OpinionId id, OpinionMove move, Actor actor) {
        return repository
                .findLockedById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.CARD))
                .map(request -> take(request, move, actor))
                .orElse(new Missing());
    }

    private StepOutcome take(OpinionRequest request, OpinionMove move, Actor actor) {
        var by = Hand.of(actor);
        var now = time.now();
        return switch (move) {
            case OpinionMove.Submit _ -> submission.submit(request, actor, now);
            case OpinionMove.Offer offer -> offer(request, offer, actor, now);
            case OpinionMove.Queue _ -> done(request, move, actor, now, null, () -> request.queue(by, now));
            case OpinionMove.Claim _ -> claim(request, actor, now);
            case OpinionMove.Decline decline ->
                done(
                        request,
                        move,
                        actor,
                        now,
                        back(Message.Kind.DECLINED, decline.why(), decline.note(), decline.instead()),
                        () -> request.decline(by, now));
            case OpinionMove.Accept accept -> accept(request, accept, actor, now);
            case OpinionMove.Waive _ ->
                done(request, move, actor, now, MessageText.of(Message.Kind.WAIVED, ""), () -> request.waive(by, now));
            case OpinionMove.Start _ -> done(request, move, actor, now, null, () -> request.start(by, now));
            case OpinionMove.AskInfo asked ->
                said(
                        request,
                        move,
                        actor,
                        now,
                        MessageText.of(Message.Kind.ASKED, ProfileText.lines(asked.question())),
                        () -> request.askInfo(by, now));
            case OpinionMove.Answer answer ->
                said(
                        request,
                        move,
                        actor,
                        now,
                        MessageText.of(Message.Kind.ANSWERED, ProfileText.lines(answer.answer())),
                        () -> request.answer(by, now));
            case OpinionMove.AskCheck asked -> askCheck(request, asked, actor, now);
            case OpinionMove.Check check ->
                done(
                        request,
                        move,
                        actor,
                        now,
                        MessageText.of(
                                check.approved() ? Message.Kind.APPROVED : Message.Kind.NOT_APPROVED,
                                ProfileText.lines(check.note())),
                        () -> request.check(check.approved(), by, now));
            case OpinionMove.Deliver deliver -> deliver(request, deliver, actor, now);
            case OpinionMove.Release release -> release(request, release, actor, now);
            case OpinionMove.Close close -> close(request, close.closing(), actor, now);
            case OpinionMove.Withdraw _ -> done(request, move, actor, now, null, () -> request.withdraw(by, now));
        };
    }

    private StepOutcome offer(OpinionRequest request, OpinionMove.Offer offer, Actor actor, Time now) {
        var card = people.card(offer.to());
        return done(
                request,
                offer,
                actor,
                now,
                null,
                () -> card.isEmpty()
                        ? refusedFirst(request, OpinionStep.OFFER, actor, Refusal.NOBODY)
                        : request.offer(
                                offer.to(),
                                card.get().partner(),
                                matching.unfitToBeAsked(request, offer.to(), actor),
                                Hand.of(actor),
                                now));
    }

    private StepOutcome claim(OpinionRequest request, Actor actor, Time now) {
        var unfit = request.state() == OpinionState.QUEUED
                ? matching.unfitToClaim(request, actor.colleague(), actor)
                : null;
        return done(
                request, new OpinionMove.Claim(), actor, now, null, () -> request.claim(Hand.of(actor, unfit), now));
    }

    private StepOutcome accept(OpinionRequest request, OpinionMove.Accept accept, Actor actor, Time now) {
        var by = Hand.of(actor);
        var declaration = accept.declaration();
        var on = accept.on();
        var refusal = request.refusal(OpinionStep.ACCEPT, by)
                .or(() -> declaration.independent() ? Optional.empty() : Optional.of(Refusal.NO_DECLARATION))
                .or(() -> on != null && on.isBefore(time.today()) ? Optional.of(Refusal.DATE_PASSED) : Optional.empty())
                .or(() -> tooLong(declaration.interest()));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!declaration.hasInterest() || request.interestWaived()) {
            return done(request, accept, actor, now, null, () -> request.accept(on, by, now));
        }
        request.declareInterest(by, now);
        texts.say(
                request.id(),
                actor.colleague(),
                MessageText.of(Message.Kind.DECLARED, ProfileText.lines(declaration.interest())),
                now.now());
        announcements.interestDeclared(request, actor);
        return new AwaitsWaiver();
    }

    private StepOutcome askCheck(OpinionRequest request, OpinionMove.AskCheck asked, Actor actor, Time now) {
        return done(request, asked, actor, now, null, () -> {
            var readers = request.parties().recipients();
            if (people.card(asked.checker()).isEmpty()) {
                return refusedFirst(request, OpinionStep.ASK_CHECK, actor, Refusal.NOBODY);
            }
            if (!readers.isEmpty() && !readers.contains(asked.checker())) {
                return refusedFirst(request, OpinionStep.ASK_CHECK, actor, Refusal.NOT_A_RECIPIENT);
            }
            return request.askCheck(asked.checker(), Hand.of(actor), now);
        });
    }

    private StepOutcome deliver(OpinionRequest request, OpinionMove.Deliver deliver, Actor actor, Time now) {
        if (request.refusal(OpinionStep.DELIVER, Hand.of(actor)).isEmpty()) {
            if (deliver.minutes() < 0 || deliver.minutes() > MOST_MINUTES) {
                return new Refused(Refusal.HOURS_IMPOSSIBLE);
            }
            var flaws = AdviceRules.flaws(
                    texts.read(request.id(), Kind.ADVICE, request.advice().newest(), AdviceEntry.class)
                            .orElse(AdviceEntry.empty()));
            if (!flaws.isEmpty()) {
                return new Incomplete(flaws);
            }
        }
        return done(request, deliver, actor, now, null, () -> request.deliver(deliver.minutes(), Hand.of(actor), now));
    }

    private StepOutcome release(OpinionRequest request, OpinionMove.Release release, Actor actor, Time now) {
        var by = Hand.of(actor);
        var own = actor.colleague().equals(request.parties().reviewer());
        return done(
                request,
                release,
                actor,
                now,
                back(Message.Kind.RELEASED, release.why(), release.note(), release.instead()),
                () -> !own && release.note().isBlank()
                        ? refusedFirst(request, OpinionStep.RELEASE, actor, Refusal.REASON_NEEDED)
                        : request.release(by, now));
    }

    private StepOutcome close(OpinionRequest request, Closing closing, Actor actor, Time now) {
        var tidied = new Closing(
                closing.uptake(),
                ProfileText.lines(closing.why()),
                closing.scores(),
                ProfileText.lines(closing.thanks()));
        var outcome = done(request, new OpinionMove.Close(closing), actor, now, null, () -> flaw(tidied)
                .flatMap(flaw -> refusedFirst(request, OpinionStep.CLOSE, actor, flaw))
                .or(() -> request.close(closing.uptake(), Hand.of(actor), now)));
        if (outcome instanceof StepOutcome.Done) {
            texts.write(request.id(), Kind.CLOSING, 0, actor.colleague(), tidied, now.now());
        }
        return outcome;
    }

    private static Optional<Refusal> flaw(Closing closing) {
        if (closing.uptake() == Uptake.UNANSWERED
                || closing.uptake() != Uptake.ADOPTED && closing.why().isEmpty()) {
            return Optional.of(Refusal.TEXT_NEEDED);
        }
        var scores = closing.scores();
        var possible = Stream.of(
                        Optional.ofNullable(scores.right()),
                        Optional.ofNullable(scores.well()),
                        Optional.ofNullable(scores.together()))
                .flatMap(Optional::stream)
                .allMatch(score -> score >= 1 && score <= Scores.MOST);
        return possible
                ? tooLong(closing.why()).or(() -> tooLong(closing.thanks()))
                : Optional.of(Refusal.SCORES_IMPOSSIBLE);
    }

    private static Optional<Refusal> tooLong(String text) {
        return text.length() > MESSAGE ? Optional.of(Refusal.TEXT_TOO_LONG) : Optional.empty();
    }

    /** What the table says goes before what is wrong with the rest. */
    private static Optional<Refusal> refusedFirst(
            OpinionRequest request, OpinionStep step, Actor actor, Refusal otherwise) {
        return request.refusal(step, Hand.of(actor)).or(() -> Optional.of(otherwise));
    }

    private static MessageText back(Message.Kind kind, GiveBack why, String note, @Nullable ColleagueId instead) {
        return new MessageText(kind, ProfileText.lines(note), why, instead);
    }

    /** A step that is nothing without its text. */
    private StepOutcome said(
            OpinionRequest request, OpinionMove move, Actor actor, Time now, MessageText message, Verb verb) {
        return done(
                request,
                move,
                actor,
                now,
                message,
                () -> message.text().isEmpty()
                        ? refusedFirst(request, move.step(), actor, Refusal.TEXT_NEEDED)
                        : verb.refusal());
    }

    private StepOutcome done(
            OpinionRequest request, OpinionMove move, Actor actor, Time now, @Nullable MessageText message, Verb verb) {
        var before = request.before();
        var refusal = message == null
                ? verb.refusal()
                : tooLong(message.text())
                        .flatMap(flaw -> refusedFirst(request, move.step(), actor, flaw))
                        .or(verb::refusal);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (message != null) {
            texts.say(request.id(), actor.colleague(), message, now.now());
        }
        return announcements.taken(request, move.step(), before, actor);
    }

    private interface Verb {
        Optional<Refusal> refusal();
    }
}
