package nl.klankbord.knowledge.ui.question;

import com.vaadin.flow.component.html.Div;
import java.util.function.BiFunction;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.knowledge.question.QuestionEntry;
import nl.klankbord.knowledge.question.QuestionOutcome;

/** "Ik weet dit": where an answer is written. */
final class AnswerForm extends Div {

    private static final int ROWS = 4;

    private final MarkedTexts texts = MarkedTexts.answerable();
    private final MarkedText answer;
    private final HouseForm form;
    private final transient BiFunction<String, GateAnswers, QuestionOutcome> work;
    private final transient Runnable done;

    AnswerForm(BiFunction<String, GateAnswers, QuestionOutcome> work, Runnable done) {
        this.work = work;
        this.done = done;
        addClassName("knowledge-question-answer");
        form = new HouseForm(getTranslation("knowledge-success.question.send"), this::send);
        answer = texts.text(
                "answer",
                getTranslation("knowledge-success.field.answer"),
                getTranslation("knowledge-success.hint.answer"),
                ROWS);
        answer.area().setMaxLength(QuestionEntry.TEXT);
        form.part(answer);
        add(form);
    }

    private void send() {
        switch (work.apply(answer.area().getValue(), texts.answers())) {
            case QuestionOutcome.Done _ -> done.run();
            case QuestionOutcome.NotAccepted(var flaws) ->
                flaws.forEach(flaw -> form.problem(
                        answer.area(),
                        getTranslation(
                                "knowledge-success.flaw." + flaw.reason(),
                                getTranslation("knowledge-success.field.answer"),
                                flaw.most())));
            case QuestionOutcome.PersonalData(var report) -> texts.show(report, form::problem);
            case QuestionOutcome.NotNow _ -> form.problem(getTranslation("knowledge-success.question.late"));
        }
    }
}
