package nl.klankbord.training.ui.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.evaluation.EvaluationPage;
import nl.klankbord.training.evaluation.EvaluationQuestion;
import nl.klankbord.training.evaluation.EvaluationSheet;

/** The questions with room for their answers. */
final class AnswerForm extends Div {

    private final Map<EvaluationQuestion, RadioButtonGroup<Integer>> scores = new EnumMap<>(EvaluationQuestion.class);
    private final Map<EvaluationQuestion, TextArea> words = new EnumMap<>(EvaluationQuestion.class);
    private final HouseForm form;

    AnswerForm(EvaluationPage page, BiConsumer<AnswerForm, EvaluationSheet> send) {
        addClassName("training-papers-form");
        form = new HouseForm(getTranslation("training-papers.evaluation.send"), () -> send.accept(this, sheet()));
        for (var question : EvaluationQuestion.values()) {
            if (question.isScored()) {
                scored(question);
            } else if (page.own().containsKey(question)) {
                words(question, page.own().getOrDefault(question, ""));
            }
        }
        add(form);
    }

    private void scored(EvaluationQuestion question) {
        var group = new RadioButtonGroup<Integer>();
        group.setItems(IntStream.rangeClosed(1, EvaluationSheet.BEST).boxed().toList());
        group.setItemLabelGenerator(score -> getTranslation("training-papers.score." + score));
        scores.put(question, group);
        form.field(group, getTranslation("training-papers.question." + question));
        words(question, getTranslation("training-papers.evaluation.why"));
    }

    private void words(EvaluationQuestion question, String label) {
        var area = new TextArea();
        area.setMaxLength(EvaluationSheet.LONGEST);
        words.put(question, area);
        form.optional(area, label, question.isScored() ? "" : getTranslation("training-papers.evaluation.names"));
    }

    private EvaluationSheet sheet() {
        var given = new EnumMap<EvaluationQuestion, Integer>(EvaluationQuestion.class);
        scores.forEach((question, group) -> group.getOptionalValue().ifPresent(score -> given.put(question, score)));
        var said = new EnumMap<EvaluationQuestion, String>(EvaluationQuestion.class);
        words.forEach((question, area) -> {
            if (!area.getValue().isBlank()) {
                said.put(question, area.getValue().strip());
            }
        });
        return new EvaluationSheet(given, said);
    }

    void wrong(EvaluationQuestion question) {
        var group = scores.get(question);
        if (group != null && group.isEmpty()) {
            form.problem(group, getTranslation("training-papers.evaluation.choose"));
        } else if (words.get(question) instanceof TextArea area) {
            form.problem(area, getTranslation("training-papers.evaluation.shorter", EvaluationSheet.LONGEST));
        }
    }
}
