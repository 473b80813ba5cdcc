package nl.klankbord.shell.start;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.klankbord.shell.PlaceIcons;
import nl.klankbord.turns.Turn;

/** What waits for the reader, one row each: when, what, and the buttons to do it here. The first ones until more are asked for. */
final class MineRows extends Div {

    private static final int FIRST = 15;

    private final transient DueWords words;
    private final Runnable done;
    private final UnorderedList list = new UnorderedList();

    MineRows(List<Turn> turns, DueWords words, Runnable done) {
        this.words = words;
        this.done = done;
        list.addClassNames("rows", "shell-turns");
        add(list);
        turns.stream().limit(FIRST).forEach(turn -> list.add(row(turn)));
        if (turns.size() > FIRST) {
            rest(turns.subList(FIRST, turns.size()));
        }
    }

    private void rest(List<Turn> turns) {
        var more = new Button(getTranslation("shell.start.mine.more", turns.size()));
        more.addClassName("shell-turns-more");
        more.addClickListener(_ -> {
            remove(more);
            var first = row(turns.getFirst());
            list.add(first);
            turns.stream().skip(1).forEach(turn -> list.add(row(turn)));
            first.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        });
        add(more);
    }

    private ListItem row(Turn turn) {
        var row = new ListItem(when(turn), what(turn), new StepButtons(turn, done));
        row.addClassName("shell-turn");
        return row;
    }

    private Div when(Turn turn) {
        var when = new Div();
        when.addClassName("shell-turn-when");
        var said = words.of(turn, getLocale());
        if (!said.first().isEmpty()) {
            var first = new Span(said.first());
            first.addClassName("shell-turn-day");
            when.add(first);
        }
        if (!said.second().isEmpty()) {
            var second = new Span(said.second());
            second.addClassName("muted");
            when.add(second);
        }
        when.setClassName("shell-turn-pressing", said.pressing());
        return when;
    }

    private static Div what(Turn turn) {
        var kind = new Span(PlaceIcons.around(turn.path()).small(), new Span(turn.place()));
        kind.addClassName("shell-turn-kind");
        var about = new Div(kind);
        about.addClassName("shell-turn-about");
        if (!turn.detail().isEmpty()) {
            about.add(new Span(turn.detail()));
        }
        var what = new Div(about, new H3(TurnLink.to(turn)));
        what.addClassName("shell-turn-what");
        return what;
    }
}
