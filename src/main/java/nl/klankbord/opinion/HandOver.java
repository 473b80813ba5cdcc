package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.opinion.StepOutcome.AwaitsWaiver;
import nl.klankbord.opinion.StepOutcome.PersonalData;
import nl.klankbord.opinion.StepOutcome.Refused;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps by which a request comes into somebody's hands, or out of them again. */
@Component
class HandOver {

    private final Fitness fitness;
    private final People people;
    private final OpinionTexts texts;
    private final Steps steps;
    private final Announcements announcements;

    HandOver(Fitness fitness, People people, OpinionTexts texts, Steps steps, Announcements announcements) {
        this.fitness = fitness;
        this.people = people;
        this.texts = texts;
        this.steps = steps;
        this.announcements = announcements;
    }

    StepOutcome offer(Attempt attempt, OpinionMove.Offer offer) {
        var card = people.card(offer.to());
        if (card.isEmpty()) {
            return attempt.refused(Refusal.NOBODY);
        }
        var request = attempt.request();
        return steps.take(
                attempt,
                () -> request.offer(
                        offer.to(),
                        card.get().partner(),
                        fitness.unfitToBeAsked(request, offer.to(), attempt.actor()),
                        attempt.by(),
                        attempt.now()));
    }

    StepOutcome claim(Attempt attempt) {
        var request = attempt.request();
        var unfit = request.state() == OpinionState.QUEUED
                ? fitness.unfitToClaim(request, attempt.actor().colleague(), attempt.actor())
                : null;
        return steps.take(attempt, () -> request.claim(Hand.of(attempt.actor(), unfit), attempt.now()));
    }

    StepOutcome decline(Attempt attempt, OpinionMove.Decline decline) {
        return steps.note(
                attempt,
                "note",
                back(Message.Kind.DECLINED, decline.why(), decline.note(), decline.instead()),
                () -> attempt.request().decline(attempt.by(), attempt.now()));
    }

    StepOutcome accept(Attempt attempt, OpinionMove.Accept accept) {
        var declaration = accept.declaration();
        var on = accept.on();
        if (!declaration.independent()) {
            return attempt.refused(Refusal.NO_DECLARATION);
        }
        if (on != null && on.isBefore(LocalDate.ofInstant(attempt.now().now(), WorkingDays.HERE))) {
            return attempt.refused(Refusal.DATE_PASSED);
        }
        return declaration.hasInterest() && !attempt.request().interestWaived()
                ? declareInterest(attempt, ProfileText.lines(declaration.interest()))
                : steps.take(attempt, () -> attempt.request().accept(on, attempt.by(), attempt.now()));
    }

    /** No step yet: the requester says first whether it is an objection. */
    private StepOutcome declareInterest(Attempt attempt, String interest) {
        if (interest.length() > Steps.MESSAGE) {
            return attempt.refused(Refusal.TEXT_TOO_LONG);
        }
        var report = steps.report(attempt, List.of(new Piece("interest", interest)));
        var closed = attempt.closed();
        if (closed.isEmpty() && !report.passes()) {
            return new PersonalData(report);
        }
        var request = attempt.request();
        var refusal = request.declareInterest(attempt.by(), attempt.now());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        texts.say(
                request.id(),
                attempt.actor().colleague(),
                MessageText.of(Message.Kind.DECLARED, interest),
                attempt.now().now());
        announcements.interestDeclared(request, attempt.actor());
        return new AwaitsWaiver();
    }

    StepOutcome release(Attempt attempt, OpinionMove.Release release) {
        var request = attempt.request();
        var own = attempt.actor().colleague().equals(request.parties().reviewer());
        if (!own && release.note().isBlank()) {
            return attempt.refused(Refusal.REASON_NEEDED);
        }
        return steps.note(
                attempt,
                "note",
                back(Message.Kind.RELEASED, release.why(), release.note(), release.instead()),
                () -> request.release(attempt.by(), attempt.now()));
    }

    private static MessageText back(Message.Kind kind, GiveBack why, String note, @Nullable ColleagueId instead) {
        return new MessageText(kind, ProfileText.lines(note), why, instead);
    }
}
