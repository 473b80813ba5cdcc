package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.klankbord.knowledge.KnowledgeHit.Mark;

/** A text in which what matched is marked. */
public final class MarkedLine extends Span {

    /** @param marks in order and without overlap */
    public MarkedLine(String text, List<Mark> marks) {
        var from = 0;
        for (var mark : marks) {
            append(text.substring(from, mark.begin()));
            var element = new Element("mark");
            element.setText(text.substring(mark.begin(), mark.end()));
            getElement().appendChild(element);
            from = mark.end();
        }
        append(text.substring(from));
    }

    private void append(String text) {
        if (!text.isEmpty()) {
            getElement().appendChild(Element.createText(text));
        }
    }
}
