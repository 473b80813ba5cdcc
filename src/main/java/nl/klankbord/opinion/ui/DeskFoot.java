package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says how many there are below a list, and how to go through them by keyboard. */
final class DeskFoot extends Paragraph {

    private static final char NEXT = 'j';
    private static final char PREVIOUS = 'k';

    DeskFoot(String count) {
        addClassNames("opinion-desk-foot", "small", "muted");
        var keys = new Span(
                new Span(getTranslation("opinion-desk.keys.with")),
                key(NEXT),
                new Span(getTranslation("opinion-desk.keys.and")),
                key(PREVIOUS));
        keys.addClassName("opinion-desk-keys");
        add(new Span(count), keys);
    }

    private static HtmlContainer key(char name) {
        var key = new HtmlContainer("kbd");
        key.setText(String.valueOf(name));
        return key;
    }
}
