package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.gate.GateAnswers;
import nl.klankbord.opinion.ui.SpotsFound;

/** A step that is nothing but a text: a question to the requester, or the answer. */
final class SayForm extends StepForm {

    private final TextArea text = new TextArea();
    private final transient BiFunction<String, GateAnswers, OpinionMove> move;

    SayForm(OpinionStep step, BiFunction<String, GateAnswers, OpinionMove> move, StepTaking taking, Runnable close) {
        super(step, taking, close);
        this.move = move;
        form().field(text, getTranslation("opinion-dossier.text." + step));
        text.setMinRows(4);
        asksAboutSpots(
                new SpotsFound((spot, with) -> text.setValue(text.getValue().replace(spot.found(), with))));
    }

    @Override
    Optional<OpinionMove> move() {
        return Optional.of(move.apply(text.getValue(), answers()));
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return why == Refusal.TEXT_NEEDED || why == Refusal.TEXT_TOO_LONG ? Optional.of(text) : Optional.empty();
    }
}
