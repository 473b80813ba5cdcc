package nl.klankbord.intervision.ui.programme;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.Acceptance;
import nl.klankbord.intervision.programme.ProgrammeOutcome;
import nl.klankbord.intervision.programme.ProgrammeStep;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.ui.IntervisionWords;
import org.springframework.stereotype.Component;

/** Does what a button says with a programme and tells what came of it; what did not happen is answered in words. */
@Component
class ProgrammeTaking {

    private final Programmes programmes;
    private final Acceptance acceptance;
    private final CurrentActor actors;
    private final Texts texts;
    private final IntervisionWords words;

    ProgrammeTaking(
            Programmes programmes, Acceptance acceptance, CurrentActor actors, Texts texts, IntervisionWords words) {
        this.programmes = programmes;
        this.acceptance = acceptance;
        this.actors = actors;
        this.texts = texts;
        this.words = words;
    }

    /** A step that asks nothing more. */
    Optional<String> step(ProgrammeId id, ProgrammeStep step, Locale language, Runnable changed) {
        var actor = actors.get();
        var outcome =
                switch (step) {
                    case OPEN_ENROLMENT -> programmes.openEnrolment(id, actor);
                    case COMPOSE -> programmes.compose(id, actor);
                    case EVALUATE -> programmes.evaluate(id, actor);
                    case CLOSE -> programmes.close(id, actor);
                    case CANCEL -> programmes.cancel(id, actor);
                    case REMOVE -> programmes.remove(id, actor);
                    case START -> acceptance.startAll(id, actor);
                    case ENROL, CHANGE, ARRANGE, PROPOSE, REFILL, SEE_MEMBERS ->
                        throw new IllegalArgumentException(step + " asks more");
                };
        return switch (outcome) {
            case ProgrammeOutcome.Done _ -> {
                changed.run();
                TurnsChanged.tell();
                UndoNotice.show(texts.get(language, "intervision-screens.done." + step));
                yield Optional.empty();
            }
            case ProgrammeOutcome.NotAccepted(var flaws) ->
                Optional.of(texts.get(language, "intervision-screens.incomplete", words.flaws(flaws, language)));
            case ProgrammeOutcome.Refused(var why) -> Optional.of(words.refusal(why, language));
            case ProgrammeOutcome.Stale() -> Optional.of(texts.get(language, "intervision-screens.stale"));
            case ProgrammeOutcome.Missing() -> Optional.of(texts.get(language, "intervision-screens.gone"));
        };
    }
}
