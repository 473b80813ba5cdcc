package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.StepOutcome;

/** Takes steps, and tells of those that were taken. */
final class StepTaking {

    private final OpenDossier open;
    private final OpinionDesk desk;

    StepTaking(OpenDossier open, OpinionDesk desk) {
        this.open = open;
        this.desk = desk;
    }

    /** Takes a step; the answer is what stands in the way, and then nothing on the screen has changed. */
    Optional<StepOutcome> take(OpinionMove move) {
        return told(desk.take(open.id(), move, open.actor()), "opinion-dossier.done." + move.step());
    }

    /** Tells that something was done, or answers what stands in the way. */
    Optional<StepOutcome> told(StepOutcome outcome, String doneKey) {
        return switch (outcome) {
            case StepOutcome.Done _ -> done(doneKey);
            case StepOutcome.AwaitsWaiver _ -> done("opinion-dossier.awaits-waiver");
            case StepOutcome.Missing _ -> {
                open.changed().run();
                yield Optional.empty();
            }
            case StepOutcome.Refused _, StepOutcome.Incomplete _, StepOutcome.PersonalData _, StepOutcome.Stale _ ->
                Optional.of(outcome);
        };
    }

    private Optional<StepOutcome> done(String textKey) {
        UndoNotice.show(UI.getCurrent().getTranslation(textKey));
        open.changed().run();
        return Optional.empty();
    }

    OpenDossier open() {
        return open;
    }
}
