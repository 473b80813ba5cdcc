package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.gate.GateReport;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;

/** What a step asks of who takes it. A refusal stands at the field that can mend it; what was typed stays. */
abstract class StepForm extends Div {

    private final transient StepTaking taking;
    private final Trouble trouble;
    private final HouseForm form;

    StepForm(OpinionStep step, StepTaking taking) {
        this.taking = taking;
        trouble = new Trouble(taking.open().changed());
        form = new HouseForm(getTranslation("opinion-dossier.send." + step), this::submit);
        var cancel = new Button(getTranslation("base.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        form.beside(cancel);
        add(
                new H3(getTranslation("opinion.step." + step)),
                new Paragraph(getTranslation("opinion-dossier.about." + step)),
                trouble,
                form);
    }

    /** What was typed is there when it opens again. */
    private void close() {
        getParent().filter(StepSlot.class::isInstance).map(StepSlot.class::cast).ifPresent(StepSlot::close);
    }

    /** The request was read again: what stood in the way before is past. */
    final void readAgain() {
        trouble.clear();
    }

    final HouseForm form() {
        return form;
    }

    /** What was filled in; empty after naming each problem when something lacks. */
    abstract Optional<OpinionMove> move();

    /** The field that a refusal can be mended in; empty when it lies elsewhere. */
    abstract Optional<Component> fieldOf(Refusal why);

    /** Shows what looks like personal data where it stands; whether there is a place for that. */
    boolean shows(GateReport report) {
        return false;
    }

    private void submit() {
        trouble.clear();
        move().flatMap(taking::take).ifPresent(this::show);
    }

    private void show(StepOutcome outcome) {
        if (outcome instanceof StepOutcome.Refused(Refusal why) && fieldOf(why).isPresent()) {
            form.problem(fieldOf(why).get(), getTranslation("opinion.refusal." + why));
        } else if (!(outcome instanceof StepOutcome.PersonalData(GateReport report) && shows(report))) {
            trouble.show(outcome);
        }
    }
}
