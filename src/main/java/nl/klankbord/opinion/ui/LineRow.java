package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.Visibility;

/** One request in a list: what is asked, by whom, and whose turn it is. */
final class LineRow extends ListItem {

    private final Anchor link;

    LineRow(
            OpinionLine line,
            DeskState state,
            ColleagueId reader,
            OpinionWords words,
            LineWords names,
            Locale language) {
        var card = line.card();
        var name = new Span(names.name(card, language));
        name.addClassName("opinion-desk-name");
        link = new Anchor(state.path(card), name);
        link.addClassNames("master-item", "opinion-desk-item");
        if (!line.isAskedBy(reader)) {
            link.add(new Asker(line));
        }
        if (state.view() == View.QUEUE || state.view() == View.STUCK) {
            link.add(small(new Span(names.subject(card, language))));
        }
        var turn = new Span(names.turn(line, reader, language));
        turn.addClassName(words.isPressing(line.turn(), reader) ? "opinion-desk-pressing" : "muted");
        var foot = small(turn);
        if (state.view() == View.MINE || state.view() == View.STUCK) {
            foot.addComponentAsFirst(words.stateBadge(card.state(), language));
        }
        if (hides(line)) {
            foot.add(words.visibilityBadge(card.visibility(), language));
        }
        link.add(foot);
        add(link);
    }

    /** What the reader must know before they speak of it, or why they do not read more. */
    private static boolean hides(OpinionLine line) {
        return line.card().visibility() == Visibility.NAMED_ONLY || line.requester() == null;
    }

    void mark(boolean chosen) {
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    void focusLink() {
        link.getElement().callJsFunction("focus");
    }

    private static Div small(Component... parts) {
        var line = new Div(parts);
        line.addClassNames("opinion-desk-line", "small");
        return line;
    }
}
