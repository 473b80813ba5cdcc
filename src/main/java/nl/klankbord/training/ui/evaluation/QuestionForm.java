package nl.klankbord.training.ui.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.evaluation.EvaluationPage;
import nl.klankbord.training.evaluation.EvaluationQuestion;
import nl.klankbord.training.evaluation.Evaluations;

/** The questions of the house, and room for two of the trainer's. */
final class QuestionForm extends Div {

    /** Two questions were typed. */
    interface Asked {
        void ask(QuestionForm form, String first, String second);
    }

    private final TextField first = new TextField();
    private final TextField second = new TextField();
    private final HouseForm form;

    QuestionForm(EvaluationPage page, Asked asked) {
        addClassName("training-papers-form");
        var house = new UnorderedList();
        Arrays.stream(EvaluationQuestion.values())
                .filter(EvaluationQuestion::isScored)
                .forEach(question -> house.add(new ListItem(getTranslation("training-papers.question." + question))));
        form = new HouseForm(
                getTranslation("training-papers.evaluation.save"),
                () -> asked.ask(this, first.getValue(), second.getValue()));
        first.setMaxLength(Evaluations.LONGEST_QUESTION);
        second.setMaxLength(Evaluations.LONGEST_QUESTION);
        first.setValue(page.own().getOrDefault(EvaluationQuestion.OWN_ONE, ""));
        second.setValue(page.own().getOrDefault(EvaluationQuestion.OWN_TWO, ""));
        form.optional(first, getTranslation("training-papers.evaluation.own1"), "");
        form.optional(second, getTranslation("training-papers.evaluation.own2"), "");
        add(new H2(getTranslation("training-papers.evaluation.house")), house, form);
    }

    void wrong(EvaluationQuestion question) {
        form.problem(
                question == EvaluationQuestion.OWN_ONE ? first : second,
                getTranslation("training-papers.evaluation.shorter", Evaluations.LONGEST_QUESTION));
    }
}
