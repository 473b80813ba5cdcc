package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.ui.Trouble;

/** A message to everybody who takes part. */
final class TellForm extends Div {

    private static final int ROWS = 5;

    private final transient EditionTools tools;
    private final transient Runnable changed;
    private final EditionId edition;
    private final TextArea text = new TextArea();
    private final Trouble trouble = new Trouble();
    private final HouseForm form;

    TellForm(EditionId edition, Button opener, EditionTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        this.edition = edition;
        form = new HouseForm(getTranslation("training-edition.tell.yes"), this::send);
        form.field(text, getTranslation("training-edition.tell.text"), getTranslation("training-edition.tell.hint"));
        text.setMinRows(ROWS);
        add(new Folding(opener, getTranslation("training.step." + EditionStep.TELL), form, text, trouble));
    }

    private void send() {
        if (text.getValue().isBlank()) {
            form.problem(text, getTranslation("training.refusal.TEXT_NEEDED"));
            return;
        }
        trouble.show(tools.edition().tell(edition, text.getValue(), getLocale(), changed));
    }
}
