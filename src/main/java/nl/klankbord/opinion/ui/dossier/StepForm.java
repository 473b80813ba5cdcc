package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.gate.GateAnswers;
import nl.klankbord.opinion.gate.GateReport;
import nl.klankbord.opinion.ui.SpotsFound;
import org.jspecify.annotations.Nullable;

/** What a step asks of who takes it. A refusal stands at the field that can mend it; what was typed stays. */
abstract class StepForm extends Div {

    private final transient StepTaking taking;
    private final Trouble trouble;
    private final HouseForm form;
    private @Nullable SpotsFound spots;

    /** @param close closes it; what was typed is there when it opens again */
    StepForm(OpinionStep step, StepTaking taking, Runnable close) {
        this.taking = taking;
        trouble = new Trouble(taking.open().changed());
        form = new HouseForm(getTranslation("opinion-dossier.send." + step), this::submit);
        var cancel = new Button(getTranslation("base.cancel"), _ -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        form.beside(cancel);
        add(
                new H3(getTranslation("opinion.step." + step)),
                new Paragraph(getTranslation("opinion-dossier.about." + step)),
                trouble,
                form);
    }

    final HouseForm form() {
        return form;
    }

    /** Lets who fills it in say what stands at spots that look like personal data. */
    final void asksAboutSpots(SpotsFound found) {
        spots = found;
        addComponentAtIndex(indexOf(form), found);
    }

    /** What was said about such spots. */
    final GateAnswers answers() {
        return spots == null ? GateAnswers.none() : spots.answers();
    }

    /** What was filled in; empty after naming each problem when something lacks. */
    abstract Optional<OpinionMove> move();

    /** The field that a refusal can be mended in; empty when it lies elsewhere. */
    abstract Optional<Component> fieldOf(Refusal why);

    private void submit() {
        trouble.clear();
        move().flatMap(taking::take).ifPresent(this::show);
    }

    private void show(StepOutcome outcome) {
        if (outcome instanceof StepOutcome.Refused(Refusal why) && fieldOf(why).isPresent()) {
            form.problem(fieldOf(why).get(), getTranslation("opinion.refusal." + why));
        } else if (outcome instanceof StepOutcome.PersonalData(GateReport report) && spots != null) {
            spots.show(report);
        } else {
            trouble.show(outcome);
        }
    }
}
