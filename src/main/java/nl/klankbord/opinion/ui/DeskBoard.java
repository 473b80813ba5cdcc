package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.access.Actor;
import nl.klankbord.opinion.OpinionBoard;
import nl.klankbord.opinion.OpinionBoard.Column;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionState;

/** The requests of one list by state, with a column for each state that one of them can be brought to. */
final class DeskBoard extends Div {

    private final Map<OpinionId, BoardCard> cards = new LinkedHashMap<>();
    private final List<BoardColumn> columns = new ArrayList<>();

    DeskBoard(
            OpinionBoard board,
            DeskState state,
            Actor actor,
            OpinionWords words,
            LineWords names,
            BoardCard.Mover mover) {
        addClassName("opinion-desk-board");
        // It scrolls inside itself, by keyboard too.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("opinion-desk.list." + state.view()));
        var filled = new EnumMap<OpinionState, Column>(OpinionState.class);
        board.columns().forEach(column -> {
            filled.put(column.state(), column);
            column.lines()
                    .forEach(line -> cards.put(
                            line.card().id(),
                            new BoardCard(line, state, actor.colleague(), words, names, getLocale(), mover)));
        });
        var states = new TreeSet<>(filled.keySet());
        cards.values().forEach(card -> states.addAll(card.goes()));
        for (var one : states) {
            var column = filled.getOrDefault(one, new Column(one, 0, List.of()));
            columns.add(new BoardColumn(
                    one,
                    words.state(one, getLocale()),
                    column.lines().stream()
                            .map(line -> cards.get(line.card().id()))
                            .toList(),
                    column.total()));
        }
        columns.forEach(this::add);
        cards.values().stream().filter(card -> !card.goes().isEmpty()).forEach(this::follow);
    }

    private void follow(BoardCard card) {
        var drag = DragSource.configure(card);
        drag.addDragStartListener(_ -> columns.forEach(column -> column.await(card.goes())));
        drag.addDragEndListener(_ -> columns.forEach(column -> column.await(Set.of())));
    }

    /** To this card; to the board itself when it stands there no more. */
    void focus(OpinionId id) {
        var card = cards.get(id);
        if (card == null) {
            getElement().callJsFunction("focus");
        } else {
            card.focusLink();
        }
    }
}
