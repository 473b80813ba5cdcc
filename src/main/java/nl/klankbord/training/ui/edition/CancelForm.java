package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.ui.Trouble;

/** Cancels a lesson, or more of them; who takes part hears of it. */
final class CancelForm extends Div {

    private final transient EditionTools tools;
    private final transient Runnable changed;
    private final EditionId edition;
    private final LessonCard lesson;
    private final ReachField reach = new ReachField();
    private final Trouble trouble = new Trouble();

    CancelForm(EditionId edition, LessonCard lesson, Button opener, EditionTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        this.edition = edition;
        this.lesson = lesson;
        var form = new HouseForm(getTranslation("training.step." + EditionStep.CANCEL_LESSON), this::cancel);
        form.field(reach, getTranslation("training-edition.reach"), getTranslation("training-edition.cancel.hint"));
        add(new Folding(opener, getTranslation("training.step." + EditionStep.CANCEL_LESSON), form, reach, trouble));
    }

    private void cancel() {
        trouble.show(tools.edition().cancel(edition, lesson.id(), reach.getValue(), getLocale(), changed));
    }
}
