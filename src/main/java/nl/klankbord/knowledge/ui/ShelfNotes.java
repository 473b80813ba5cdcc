package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.knowledge.KnowledgePage;

/** What the search made of the words: other words that it searched as well, and a corrected spelling. */
final class ShelfNotes extends Div {

    ShelfNotes() {
        addClassName("knowledge-notes");
    }

    void show(KnowledgeState state, KnowledgePage found) {
        removeAll();
        if (!found.didYouMean().isEmpty()) {
            add(line(
                    new Span(getTranslation("knowledge.did-you-mean") + " "),
                    new Anchor(state.text(found.didYouMean()).address(), found.didYouMean()),
                    new Span(getTranslation("knowledge.did-you-mean.end") + " "),
                    literally(state, "knowledge.did-you-mean.literally")));
        }
        if (!found.alsoSearched().isEmpty()) {
            var words = new Span(String.join(", ", found.alsoSearched()));
            words.addClassName("knowledge-also");
            add(line(
                    new Span(getTranslation("knowledge.also-searched") + " "),
                    words,
                    new Span(getTranslation("knowledge.also-searched.end") + " "),
                    literally(state, "knowledge.also-searched.literally")));
        }
        if (!found.complete()) {
            var filling = new Paragraph(getTranslation("knowledge.incomplete"));
            filling.addClassName("note");
            add(filling);
        }
    }

    private static Paragraph line(com.vaadin.flow.component.Component... parts) {
        return new Paragraph(parts);
    }

    private Anchor literally(KnowledgeState state, String key) {
        return new Anchor(state.literally(true).address(), getTranslation(key));
    }
}
