package nl.klankbord.intervision.ui.enrol;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A plain checkbox of the browser: small enough for a table, and known to every screen reader. */
@Tag("input")
final class Tick extends AbstractSinglePropertyField<Tick, Boolean> {

    Tick() {
        super("checked", false, false);
        getElement().setAttribute("type", "checkbox");
        setSynchronizedEvent("change");
    }
}
