package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.ui.TrainingWords;

/** One lesson: when and where, and for who gives it the way to another moment. */
final class LessonRow extends ListItem {

    private final transient EditionTools tools;
    private final transient Runnable changed;

    LessonRow(LessonCard lesson, EditionPage page, EditionTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        var when = new Paragraph(TrainingWords.capital(tools.words().moment(lesson, getLocale())));
        when.addClassName("training-lesson-when");
        add(when, new Paragraph(TrainingWords.capital(tools.words().place(lesson, getLocale()))));
        if (!lesson.link().isEmpty()) {
            var link = new Anchor(lesson.link(), getTranslation("training-edition.lesson.join"));
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            add(link);
        }
        if (lesson.cancelled()) {
            add(new StatusBadge(getTranslation("training-agenda.off"), StatusBadge.Tone.ATTENTION));
        } else {
            steps(lesson, page);
        }
    }

    private void steps(LessonCard lesson, EditionPage page) {
        var row = Part.row();
        add(row);
        if (page.steps().contains(EditionStep.MOVE_LESSON)) {
            var move = small(EditionStep.MOVE_LESSON, lesson);
            row.add(move);
            add(new MoveForm(page.card().id(), lesson, move, tools, changed));
        }
        if (page.steps().contains(EditionStep.CANCEL_LESSON)) {
            var cancel = small(EditionStep.CANCEL_LESSON, lesson);
            row.add(cancel);
            add(new CancelForm(page.card().id(), lesson, cancel, tools, changed));
        }
        row.setVisible(row.getComponentCount() > 0);
    }

    private Button small(EditionStep step, LessonCard lesson) {
        var button = new Button(getTranslation("training.step." + step));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(
                "training-edition.lesson.step", getTranslation("training.step." + step), lesson.number()));
        return button;
    }
}
