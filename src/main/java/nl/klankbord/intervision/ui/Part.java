package nl.klankbord.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page below a heading of its own. */
public class Part extends Section {

    private final Header head = new Header();
    private final Div body = new Div();

    /** @param titleKey of its heading */
    public Part(String titleKey) {
        addClassNames("card", "intervision-part");
        body.addClassNames("card-body", "stack");
        head.add(new H2(getTranslation(titleKey)));
        add(head, body);
    }

    /** Below the heading. */
    public final void put(Component... parts) {
        body.add(parts);
    }

    /** At the end of the heading. */
    protected final void beside(Component part) {
        part.addClassName("end");
        head.add(part);
    }

    /** Text as somebody typed it, with its lines. */
    public static Paragraph typed(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("intervision-typed");
        return paragraph;
    }

    /** Something said on the side. */
    public static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }

    /** Buttons beside one another. */
    public static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    /** A link that looks like a button. */
    public static Anchor button(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("button");
        return link;
    }
}
