package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.ui.Trouble;

/** What a button asks before it acts; opens below it and closes on a second press or on Esc. */
final class Folding extends Div {

    private final Button opener;
    private final Focusable<?> first;

    /** @param first gets the focus when it opens */
    Folding(Button opener, String title, HouseForm form, Focusable<?> first, Trouble trouble) {
        this.opener = opener;
        this.first = first;
        addClassName("training-folding");
        setVisible(false);
        add(new H3(title), trouble, form);
        var close = new Button(getTranslation("base.cancel"), _ -> fold(false));
        form.beside(close);
        opener.addClickListener(_ -> fold(!isVisible()));
        tell();
        getElement()
                .addEventListener("keydown", _ -> fold(false))
                .setFilter("event.key === 'Escape' && !event.defaultPrevented")
                .stopPropagation();
    }

    private void fold(boolean open) {
        setVisible(open);
        tell();
        if (open) {
            first.focus();
        } else {
            opener.focus();
        }
    }

    private void tell() {
        opener.getElement().setAttribute("aria-expanded", String.valueOf(isVisible()));
    }
}
