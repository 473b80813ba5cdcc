package nl.klankbord.privacy.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.privacy.ErasureOutcome;

/** Asks for the name of who is erased, since it cannot be undone. */
final class EraseLeaverWindow extends Dialog {

    private final String name;
    private final transient Function<String, ErasureOutcome> erase;
    private final transient Runnable erased;
    private final TextField typed = new TextField();
    private final HouseForm form = new HouseForm(getTranslation("privacy.leavers.erase.do"), this::erase);

    EraseLeaverWindow(String name, Function<String, ErasureOutcome> erase, Runnable erased) {
        this.name = name;
        this.erase = erase;
        this.erased = erased;
        setHeaderTitle(getTranslation("privacy.leavers.erase.title", name));
        setModality(ModalityMode.STRICT);
        form.field(
                typed,
                getTranslation("privacy.leavers.erase.name"),
                getTranslation("privacy.leavers.erase.name.hint", name));
        typed.getElement().setAttribute("autocomplete", "off");
        form.beside(new Button(getTranslation("base.close"), _ -> close()));
        add(new Paragraph(getTranslation("privacy.leavers.erase.explanation")), form);
    }

    private void erase() {
        switch (erase.apply(typed.getValue())) {
            case NAME_DIFFERS -> form.problem(typed, getTranslation("privacy.leavers.name.differs", name));
            case NO_LEAVER, LAST_ADMINISTRATOR -> form.problem(getTranslation("privacy.leavers.erase.back"));
            case ERASED -> {
                close();
                erased.run();
            }
        }
    }
}
