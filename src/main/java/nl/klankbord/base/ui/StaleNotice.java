package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Says that somebody else saved first and shows what stands there now; what was typed stays in the form, and the reader
 * chooses. Takes focus.
 */
public final class StaleNotice extends Div {

    public StaleNotice() {
        addClassNames("stale-notice", "note", "note-attention", "stack");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /**
     * @param now what stands there now
     * @param mine keeps what was typed over it
     * @param theirs fills the form with what stands there now
     */
    public void show(Component now, Runnable mine, Runnable theirs) {
        removeAll();
        var keep = new Button(getTranslation("base.stale.mine"), _ -> answer(mine));
        var take = new Button(getTranslation("base.stale.theirs"), _ -> answer(theirs));
        var row = new Div(keep, take);
        row.addClassName("row");
        add(new H2(getTranslation("base.stale")), new Paragraph(getTranslation("base.stale.text")), now, row);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private void answer(Runnable choice) {
        setVisible(false);
        choice.run();
    }
}
