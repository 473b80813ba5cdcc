package nl.klankbord.opinion;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.opinion.StepOutcome.PersonalData;
import nl.klankbord.opinion.StepOutcome.Refused;
import org.springframework.stereotype.Component;

/**
 * What all steps have in common. What the table says goes first, then what is wrong with the text that goes along; only
 * then the request does it, texts are written, and whoever must know is told.
 */
@Component
class Steps {

    /** Longest message, in characters. */
    static final int MESSAGE = 10_000;

    private final DossierGate gate;
    private final OpinionTexts texts;
    private final Announcements announcements;

    Steps(DossierGate gate, OpinionTexts texts, Announcements announcements) {
        this.gate = gate;
        this.texts = texts;
        this.announcements = announcements;
    }

    /** A step without words. @param verb why the request refuses it, or nothing and then it is done */
    StepOutcome take(Attempt attempt, Supplier<Optional<Refusal>> verb) {
        return take(attempt, List.of(), verb);
    }

    /** A step with words that others read, which the verb keeps. */
    StepOutcome take(Attempt attempt, List<Piece> words, Supplier<Optional<Refusal>> verb) {
        var closed = attempt.closed();
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        var report = report(attempt, words);
        if (!report.passes()) {
            return new PersonalData(report);
        }
        var before = attempt.request().before();
        var refusal = verb.get();
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!report.spots().isEmpty()) {
            announcements.record(Action.OPINION_GATE_ANSWERED, attempt.request(), attempt.actor());
        }
        return announcements.taken(attempt.request(), attempt.move().step(), before, attempt.actor());
    }

    /** A step with a note, which may be empty. @param field under which the caller knows it */
    StepOutcome note(Attempt attempt, String field, MessageText note, Supplier<Optional<Refusal>> verb) {
        if (note.text().length() > MESSAGE) {
            return attempt.refused(Refusal.TEXT_TOO_LONG);
        }
        return take(attempt, List.of(new Piece(field, note.text())), () -> {
            var refusal = verb.get();
            if (refusal.isEmpty()) {
                texts.say(
                        attempt.request().id(),
                        attempt.actor().colleague(),
                        note,
                        attempt.now().now());
            }
            return refusal;
        });
    }

    /** A step that is nothing without its text. */
    StepOutcome say(Attempt attempt, MessageText message, Supplier<Optional<Refusal>> verb) {
        return message.text().isEmpty() ? attempt.refused(Refusal.TEXT_NEEDED) : note(attempt, "text", message, verb);
    }

    /** What in these words looks like personal data. */
    GateReport report(Attempt attempt, List<Piece> words) {
        return words.isEmpty()
                ? new GateReport(List.of())
                : gate.look(attempt.request(), words, attempt.move().answers());
    }
}
