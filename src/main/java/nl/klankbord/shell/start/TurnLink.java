package nl.klankbord.shell.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.turns.Turn;

/** The title of something that waits, and the way to it where it has a page. */
final class TurnLink {

    private TurnLink() {}

    static Component to(Turn turn) {
        if (turn.path().isEmpty()) {
            return new Span(turn.title());
        }
        var link = new Anchor(turn.path(), turn.title());
        link.addClassName("quiet");
        return link;
    }
}
