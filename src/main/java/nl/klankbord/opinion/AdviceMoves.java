package nl.klankbord.opinion;

import java.util.Optional;
import java.util.Set;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.opinion.StepOutcome.Incomplete;
import nl.klankbord.opinion.StepOutcome.PersonalData;
import nl.klankbord.opinion.StepOutcome.Refused;
import nl.klankbord.opinion.StepOutcome.Stale;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileText;
import org.springframework.stereotype.Component;

/** The steps with which an advice leaves the hands of who writes it. */
@Component
class AdviceMoves {

    /** Nobody works on one opinion for longer; in minutes. */
    private static final int MOST_MINUTES = 200 * 60;

    private final Fitness fitness;
    private final People people;
    private final OpinionTexts texts;
    private final Steps steps;

    AdviceMoves(Fitness fitness, People people, OpinionTexts texts, Steps steps) {
        this.fitness = fitness;
        this.people = people;
        this.texts = texts;
        this.steps = steps;
    }

    StepOutcome askCheck(Attempt attempt, OpinionMove.AskCheck asked) {
        var request = attempt.request();
        if (people.present(Set.of(asked.checker())).isEmpty()) {
            return attempt.refused(Refusal.NOBODY);
        }
        // Whoever takes part is refused by the request itself.
        var unfit = request.parties().takesPart(asked.checker())
                ? null
                : fitness.unfitToCheck(request, asked.checker(), attempt.actor());
        if (unfit != null) {
            return attempt.refused(unfit);
        }
        return steps.take(
                attempt,
                AdviceRules.pieces(written(request)),
                () -> request.askCheck(asked.checker(), attempt.by(), attempt.now()));
    }

    StepOutcome check(Attempt attempt, OpinionMove.Check check) {
        var kind = check.approved() ? Message.Kind.APPROVED : Message.Kind.NOT_APPROVED;
        return steps.note(
                attempt, "text", MessageText.of(kind, ProfileText.lines(check.note())), () -> attempt.request()
                        .check(check.approved(), attempt.by(), attempt.now()));
    }

    StepOutcome deliver(Attempt attempt, OpinionMove.Deliver deliver) {
        var request = attempt.request();
        return obstacle(attempt, deliver)
                .orElseGet(() -> steps.take(
                        attempt,
                        AdviceRules.pieces(written(request)),
                        () -> request.deliver(deliver.minutes(), attempt.by(), attempt.now())));
    }

    /** What keeps an advice from being delivered; empty when nothing does. */
    Optional<StepOutcome> obstacle(Attempt attempt, OpinionMove.Deliver deliver) {
        var closed = attempt.closed();
        if (closed.isPresent()) {
            return closed.map(Refused::new);
        }
        var advice = written(attempt.request());
        if (deliver.read() != null && !AdviceRules.tidied(deliver.read()).equals(advice)) {
            return Optional.of(new Stale());
        }
        if (!isPossible(deliver.minutes())) {
            return Optional.of(new Refused(Refusal.HOURS_IMPOSSIBLE));
        }
        var flaws = AdviceRules.flaws(advice);
        if (!flaws.isEmpty()) {
            return Optional.of(new Incomplete(flaws));
        }
        var report = steps.report(attempt, AdviceRules.pieces(advice));
        return report.passes() ? Optional.empty() : Optional.of(new PersonalData(report));
    }

    /** Whether an advice can have taken so many minutes. */
    static boolean isPossible(int minutes) {
        return minutes >= 0 && minutes <= MOST_MINUTES;
    }

    private AdviceEntry written(OpinionRequest request) {
        return texts.read(request.id(), Kind.ADVICE, request.advice().newest(), AdviceEntry.class)
                .orElse(AdviceEntry.empty());
    }
}
