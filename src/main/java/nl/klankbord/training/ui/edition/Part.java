package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of the page below a heading of its own. */
class Part extends Section {

    private final Div body = new Div();

    /** @param titleKey of its heading */
    Part(String titleKey) {
        addClassNames("card", "training-part");
        body.addClassNames("card-body", "stack");
        add(new Header(new H2(getTranslation(titleKey))), body);
    }

    /** Below the heading. */
    final void put(Component... parts) {
        body.add(parts);
    }

    /** Text as somebody typed it, with its lines. */
    static Paragraph typed(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("training-typed");
        return paragraph;
    }

    static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }

    /** Buttons beside one another. */
    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
