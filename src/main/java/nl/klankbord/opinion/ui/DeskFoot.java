package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says how many there are below a list, and how to go through them by keyboard. */
final class DeskFoot extends Paragraph {

    private static final char NEXT = 'j';
    private static final char PREVIOUS = 'k';

    /** @param turns in how many of them it is the reader's turn */
    DeskFoot(long total, long turns) {
        addClassNames("opinion-desk-foot", "small", "muted");
        var keys = new Span(
                new Span(getTranslation("opinion-desk.keys.with")),
                key(NEXT),
                new Span(getTranslation("opinion-desk.keys.and")),
                key(PREVIOUS));
        keys.addClassName("opinion-desk-keys");
        add(new Span(getTranslation("opinion-desk.foot", total, turns)), keys);
    }

    private static HtmlContainer key(char name) {
        var key = new HtmlContainer("kbd");
        key.setText(String.valueOf(name));
        return key;
    }
}
