package nl.klankbord.knowledge.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.knowledge.question.QuestionPage;
import org.jspecify.annotations.Nullable;

/** An answer, with what the reader can do with it. */
final class AnswerItem extends ListItem {

    /**
     * An answer of somebody.
     *
     * @param accept says that it was the answer; null when the reader cannot
     */
    AnswerItem(QuestionPage.Answer answer, String author, String when, @Nullable Runnable accept, Runnable takeBack) {
        addClassNames("card", "knowledge-question-answer");
        var body = new Div();
        body.addClassNames("card-body", "stack");
        if (answer.solution()) {
            body.add(new StatusBadge(getTranslation("knowledge-success.question.solution"), StatusBadge.Tone.GOOD));
        }
        var text = new Paragraph(answer.text());
        text.addClassName("knowledge-success-lines");
        var by = new Paragraph(getTranslation("knowledge-success.question.answered-by", author, when));
        by.addClassName("muted");
        body.add(text, by);
        if (accept != null) {
            var button = new Button(getTranslation("knowledge-success.question.accept"), _ -> accept.run());
            button.setAriaLabel(getTranslation("knowledge-success.question.accept.of", author));
            body.add(button);
        }
        if (answer.mine() && !answer.solution()) {
            body.add(new Button(getTranslation("knowledge-success.question.take-back"), _ -> takeBack.run()));
        }
        add(body);
    }
}
