package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.ui.SpotsElsewhere;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;

/** Who looks at the advice as a second reader. */
final class AskCheckForm extends StepForm {

    private final ColleaguePicker checker;
    private final SpotsElsewhere spots;

    AskCheckForm(ColleaguePicker checker, StepTaking taking) {
        super(OpinionStep.ASK_CHECK, taking);
        this.checker = checker;
        var there = new Anchor(OpinionLinks.toAdvice(taking.open().id()), getTranslation("gate.elsewhere.there"));
        spots = new SpotsElsewhere(there);
        addComponentAtIndex(indexOf(form()), spots);
        form().field(checker, getTranslation("opinion-dossier.checker"));
    }

    @Override
    Optional<OpinionMove> move() {
        ColleagueId chosen = checker.chosen();
        if (chosen == null) {
            form().problem(checker, getTranslation("opinion-dossier.colleague.choose"));
            return Optional.empty();
        }
        return Optional.of(new OpinionMove.AskCheck(chosen, spots.answers()));
    }

    @Override
    boolean shows(GateReport report) {
        spots.show(report);
        return true;
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return switch (why) {
            case CHECKER_TAKES_PART, NOBODY, NOT_A_RECIPIENT, NAMED_AS_INVOLVED, IN_MANAGER_LINE, OF_OWN_PARTNER ->
                Optional.of(checker);
            default -> Optional.empty();
        };
    }
}
