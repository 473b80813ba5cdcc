package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;

/** What the second reader finds of the advice. */
final class CheckForm extends StepForm {

    private final RadioButtonGroup<Boolean> approved = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();

    CheckForm(StepTaking taking) {
        super(OpinionStep.CHECK, taking);
        approved.setItems(true, false);
        approved.setItemLabelGenerator(
                yes -> getTranslation(yes ? "opinion-dossier.check.approve" : "opinion-dossier.check.reject"));
        form().field(approved, getTranslation("opinion-dossier.check.approved"));
        form().optional(note, getTranslation("opinion-dossier.check.note"), "");
        note.setMinRows(3);
    }

    @Override
    Optional<OpinionMove> move() {
        if (approved.isEmpty()) {
            form().problem(approved, getTranslation("opinion-dossier.check.choose"));
            return Optional.empty();
        }
        return Optional.of(new OpinionMove.Check(approved.getValue(), note.getValue()));
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return why == Refusal.TEXT_TOO_LONG ? Optional.of(note) : Optional.empty();
    }
}
