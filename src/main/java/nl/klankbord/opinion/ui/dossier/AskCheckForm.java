package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.ui.SpotsFound;

/** Who looks at the advice as a second reader. */
final class AskCheckForm extends StepForm {

    private final ColleaguePicker checker;

    AskCheckForm(ColleaguePicker checker, StepTaking taking, Runnable close) {
        super(OpinionStep.ASK_CHECK, taking, close);
        this.checker = checker;
        asksAboutSpots(new SpotsFound());
        form().field(checker, getTranslation("opinion-dossier.checker"));
    }

    @Override
    Optional<OpinionMove> move() {
        ColleagueId chosen = checker.chosen();
        if (chosen == null) {
            form().problem(checker, getTranslation("opinion-dossier.colleague.choose"));
            return Optional.empty();
        }
        return Optional.of(new OpinionMove.AskCheck(chosen, answers()));
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return switch (why) {
            case CHECKER_TAKES_PART, NOBODY, NOT_A_RECIPIENT -> Optional.of(checker);
            default -> Optional.empty();
        };
    }
}
