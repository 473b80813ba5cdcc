package nl.klankbord.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The chosen filters, each with a button that takes it away; hidden while there are none. */
public final class Chips extends UnorderedList {

    public Chips() {
        addClassName("chips");
        getElement().setAttribute("aria-label", getTranslation("base.chips.label"));
        setVisible(false);
    }

    public Chips add(String label, Runnable remove) {
        var button = new NativeButton("", _ -> remove.run());
        button.add(Icons.CLOSE.small());
        button.addClassName("chip-remove");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("base.chips.remove", label));
        var chip = new ListItem(new Span(label), button);
        chip.addClassName("chip");
        add(chip);
        setVisible(true);
        return this;
    }

    /** Adds the button that takes all filters away. */
    public Chips clearAll(Runnable clear) {
        var button = new NativeButton(getTranslation("base.chips.clear"), _ -> clear.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("link-button");
        add(new ListItem(button));
        setVisible(true);
        return this;
    }

    /** Takes all chips off, to draw them anew. */
    public void clear() {
        removeAll();
        setVisible(false);
    }
}
