package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.klankbord.opinion.Closing;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;

/** What the requester did with the advice, the three questions, and thanks. */
final class CloseForm extends StepForm {

    private final RadioButtonGroup<Uptake> uptake = new RadioButtonGroup<>();
    private final TextArea why = new TextArea();
    private final RadioButtonGroup<Integer> right;
    private final RadioButtonGroup<Integer> well;
    private final RadioButtonGroup<Integer> together;
    private final TextArea thanks = new TextArea();

    CloseForm(StepTaking taking) {
        super(OpinionStep.CLOSE, taking);
        uptake.setItems(Uptake.ADOPTED, Uptake.PARTLY, Uptake.NOT);
        uptake.setItemLabelGenerator(each -> getTranslation("opinion.uptake." + each));
        form().field(uptake, getTranslation("opinion-dossier.close.uptake"));
        form().field(
                        why,
                        getTranslation("opinion-dossier.close.why"),
                        getTranslation("opinion-dossier.close.why.hint"));
        why.setMinRows(2);
        right = score("right");
        well = score("well");
        together = score("together");
        form().optional(thanks, getTranslation("opinion-dossier.close.thanks"), "");
    }

    private RadioButtonGroup<Integer> score(String question) {
        var group = new RadioButtonGroup<Integer>();
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setItems(IntStream.rangeClosed(1, Scores.MOST).boxed().toList());
        return form().optional(
                        group,
                        getTranslation("opinion-dossier.score." + question),
                        getTranslation("opinion-dossier.score.hint"));
    }

    @Override
    Optional<OpinionMove> move() {
        if (uptake.isEmpty()) {
            form().problem(uptake, getTranslation("opinion-dossier.close.choose"));
            return Optional.empty();
        }
        return Optional.of(new OpinionMove.Close(new Closing(
                uptake.getValue(),
                why.getValue(),
                new Scores(right.getValue(), well.getValue(), together.getValue()),
                thanks.getValue())));
    }

    @Override
    Optional<Component> fieldOf(Refusal refusal) {
        return switch (refusal) {
            case TEXT_NEEDED -> Optional.of(why);
            case TEXT_TOO_LONG ->
                Optional.of(why.getValue().length() > thanks.getValue().length() ? why : thanks);
            case SCORES_IMPOSSIBLE -> Optional.of(right);
            default -> Optional.empty();
        };
    }
}
