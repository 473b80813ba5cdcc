package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionStep;

/** One request on the board. Where a step leads on, it can be dragged there, or sent there by its menu. */
final class BoardCard extends ListItem {

    /** Hears by which step a card is to be moved. */
    interface Mover {
        void move(OpinionLine line, OpinionStep step);
    }

    private final transient OpinionLine line;
    private final transient Mover mover;
    private final Map<OpinionState, OpinionStep> ways;
    private final Anchor link;

    BoardCard(
            OpinionLine line,
            DeskState state,
            ColleagueId reader,
            OpinionWords words,
            LineWords names,
            Locale language,
            Mover mover) {
        this.line = line;
        this.mover = mover;
        this.ways = ways(line);
        addClassName("opinion-desk-card");
        var card = line.card();
        var name = names.name(card, language);
        link = new Anchor(state.path(card), name);
        link.addClassName("quiet");
        // Or the browser drags the address instead of the card.
        link.getElement().setAttribute("draggable", "false");
        var turn = new Span(names.turn(line, reader, language));
        turn.addClassName(words.isPressing(line.turn(), reader) ? "opinion-desk-pressing" : "muted");
        turn.addClassName("small");
        add(new H3(link));
        if (!line.isAskedBy(reader)) {
            add(new Asker(line));
        }
        add(turn);
        if (!ways.isEmpty()) {
            DragSource.create(this);
            add(menu(name, words, language));
        }
    }

    private static Map<OpinionState, OpinionStep> ways(OpinionLine line) {
        var ways = new EnumMap<OpinionState, OpinionStep>(OpinionState.class);
        line.moves().forEach((step, to) -> {
            // Taking a question back is no place on the way.
            if (to != line.card().state() && to != OpinionState.WITHDRAWN) {
                ways.put(to, step);
            }
        });
        return Collections.unmodifiableMap(ways);
    }

    private MenuBar menu(String name, OpinionWords words, Locale language) {
        var menu = new MenuBar();
        var root = menu.addItem(getTranslation("opinion-desk.move"));
        root.setAriaLabel(getTranslation("opinion-desk.move.of", name));
        ways.keySet().forEach(to -> root.getSubMenu()
                .addItem(getTranslation("opinion-desk.move.to", words.state(to, language)), _ -> sendTo(to)));
        return menu;
    }

    /** Where it can go. */
    Set<OpinionState> goes() {
        return ways.keySet();
    }

    /** Goes there, if a step leads there. */
    void sendTo(OpinionState to) {
        var step = ways.get(to);
        if (step != null) {
            mover.move(line, step);
        }
    }

    void focusLink() {
        link.getElement().callJsFunction("focus");
    }
}
