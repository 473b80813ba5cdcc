package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.GiveBack;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import org.jspecify.annotations.Nullable;

/** Not now, or not any more: why, and who could be asked instead. A coordinator says why in words of their own. */
final class GiveBackForm extends StepForm {

    /** Makes the step of what was filled in. */
    interface Move {
        OpinionMove of(GiveBack why, String note, @Nullable ColleagueId instead);
    }

    private final RadioButtonGroup<GiveBack> why = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final ColleaguePicker instead;
    private final transient Move move;

    /** @param own the reader gives back what is their own; a coordinator takes it back from somebody else */
    GiveBackForm(OpinionStep step, boolean own, Move move, ColleaguePicker instead, StepTaking taking) {
        super(step, taking);
        this.move = move;
        this.instead = instead;
        if (own) {
            why.setItems(GiveBack.values());
            why.setItemLabelGenerator(each -> getTranslation("opinion.give-back." + each));
            form().field(why, getTranslation("opinion-dossier.give-back.why"));
            form().optional(note, getTranslation("opinion-dossier.give-back.note"), "");
        } else {
            why.setItems(GiveBack.OTHER);
            why.setValue(GiveBack.OTHER);
            form().field(note, getTranslation("opinion-dossier.take-back.note"));
        }
        note.setMinRows(2);
        form().optional(
                        instead,
                        getTranslation("opinion-dossier.give-back.instead"),
                        getTranslation("opinion-dossier.give-back.instead.hint"));
    }

    @Override
    Optional<OpinionMove> move() {
        if (why.isEmpty()) {
            form().problem(why, getTranslation("opinion-dossier.give-back.choose"));
            return Optional.empty();
        }
        return Optional.of(move.of(why.getValue(), note.getValue(), instead.chosen()));
    }

    @Override
    Optional<Component> fieldOf(Refusal refusal) {
        return refusal == Refusal.REASON_NEEDED || refusal == Refusal.TEXT_TOO_LONG
                ? Optional.of(note)
                : Optional.empty();
    }
}
