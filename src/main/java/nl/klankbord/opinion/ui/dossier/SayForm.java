package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;

/** A step that is nothing but a text: a question to the requester, or the answer. */
final class SayForm extends StepForm {

    private final TextArea text = new TextArea();
    private final transient Function<String, OpinionMove> move;

    SayForm(OpinionStep step, Function<String, OpinionMove> move, StepTaking taking, Runnable close) {
        super(step, taking, close);
        this.move = move;
        form().field(text, getTranslation("opinion-dossier.text." + step));
        text.setMinRows(4);
    }

    @Override
    Optional<OpinionMove> move() {
        return Optional.of(move.apply(text.getValue()));
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return why == Refusal.TEXT_NEEDED || why == Refusal.TEXT_TOO_LONG ? Optional.of(text) : Optional.empty();
    }
}
