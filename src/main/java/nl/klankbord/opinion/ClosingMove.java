package nl.klankbord.opinion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.people.ProfileText;
import org.springframework.stereotype.Component;

/** The step with which the requester says what was done with the advice. */
@Component
class ClosingMove {

    private final OpinionTexts texts;
    private final Steps steps;

    ClosingMove(OpinionTexts texts, Steps steps) {
        this.texts = texts;
        this.steps = steps;
    }

    StepOutcome close(Attempt attempt, Closing typed) {
        var closing = new Closing(
                typed.uptake(), ProfileText.lines(typed.why()), typed.scores(), ProfileText.lines(typed.thanks()));
        var flaw = flaw(closing);
        if (flaw.isPresent()) {
            return attempt.refused(flaw.get());
        }
        var request = attempt.request();
        return steps.take(
                attempt, List.of(new Piece("why", closing.why()), new Piece("thanks", closing.thanks())), () -> {
                    var refusal = request.close(closing.uptake(), attempt.by(), attempt.now());
                    if (refusal.isEmpty()) {
                        texts.write(
                                request.id(),
                                Kind.CLOSING,
                                0,
                                attempt.actor().colleague(),
                                closing,
                                attempt.now().now());
                    }
                    return refusal;
                });
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
        if (!possible) {
            return Optional.of(Refusal.SCORES_IMPOSSIBLE);
        }
        var longest = Math.max(closing.why().length(), closing.thanks().length());
        return longest > Steps.MESSAGE ? Optional.of(Refusal.TEXT_TOO_LONG) : Optional.empty();
    }
}
