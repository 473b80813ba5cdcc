package nl.klankbord.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;

/** Prints the page; how pages look on paper stands in {@code print.css}. The server has nothing to do with it. */
public final class PrintButton extends Button {

    public PrintButton() {
        setText(getTranslation("base.print"));
        setIcon(Icons.PRINT.create());
        addClassName("print-page");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("scripts/print.js");
    }
}
