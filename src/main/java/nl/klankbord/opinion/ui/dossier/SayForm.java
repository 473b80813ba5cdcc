package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;

/** A step that is nothing but a text: a question to the requester, or the answer. */
final class SayForm extends StepForm {

    private final transient MarkedTexts texts = MarkedTexts.answerable();
    private final MarkedText text;
    private final transient BiFunction<String, GateAnswers, OpinionMove> move;

    SayForm(OpinionStep step, BiFunction<String, GateAnswers, OpinionMove> move, StepTaking taking) {
        super(step, taking);
        this.move = move;
        text = texts.text("text", getTranslation("opinion-dossier.text." + step), "", 4);
        form().part(text);
    }

    @Override
    Optional<OpinionMove> move() {
        return Optional.of(move.apply(text.area().getValue(), texts.answers()));
    }

    @Override
    boolean shows(GateReport report) {
        texts.show(report, form()::problem);
        return true;
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return why == Refusal.TEXT_NEEDED || why == Refusal.TEXT_TOO_LONG ? Optional.of(text.area()) : Optional.empty();
    }
}
