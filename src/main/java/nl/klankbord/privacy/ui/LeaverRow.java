package nl.klankbord.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.privacy.ErasureOutcome;
import nl.klankbord.privacy.Retentions;

/** Somebody who left: from where, when, the day of their erasure, and the button to erase them sooner. */
final class LeaverRow extends ListItem {

    /**
     * @param partner its name
     * @param erase with the name that was typed
     */
    LeaverRow(Retentions.Leaver leaver, String partner, Function<String, ErasureOutcome> erase, Runnable erased) {
        addClassName("privacy-leaver");
        var name = new Span(leaver.who().name());
        name.addClassName("privacy-leaver-name");
        var of = new Span(partner);
        of.addClassName("small");
        var when = new Span(getTranslation(
                "privacy.leavers.when",
                Dates.full(leaver.who().leftOn(), getLocale()),
                Dates.full(leaver.erasedOn(), getLocale())));
        when.addClassName("muted");
        var sooner = new Button(
                getTranslation("privacy.leavers.erase"),
                _ -> new EraseLeaverWindow(leaver.who().name(), erase, erased).open());
        sooner.setAriaLabel(
                getTranslation("privacy.leavers.erase.named", leaver.who().name()));
        add(new Div(name, of, when), sooner);
    }
}
