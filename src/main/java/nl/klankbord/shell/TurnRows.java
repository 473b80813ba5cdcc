package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;

/** What waits, one row each: when, what, and the buttons to do it here. */
final class TurnRows extends UnorderedList {

    private final transient Dates dates;
    private final Runnable done;

    /** @param done hears that something was done, so that what waits may have changed */
    TurnRows(List<Turn> turns, Dates dates, Runnable done) {
        this.dates = dates;
        this.done = done;
        addClassNames("rows", "shell-turns");
        turns.forEach(turn -> add(row(turn)));
    }

    private ListItem row(Turn turn) {
        var row = new ListItem(when(turn), what(turn), steps(turn));
        row.addClassName("shell-turn");
        return row;
    }

    private Div when(Turn turn) {
        var when = new Div();
        when.addClassName("shell-turn-when");
        if (turn.due() != null) {
            when.add(new Span(dates.relative(turn.due(), getLocale())));
            when.setClassName(
                    "shell-turn-pressing", !turn.due().isAfter(dates.today().plusDays(1)));
        } else if (turn.since() != null) {
            var since = new Span(getTranslation("shell.turn.since", dates.since(turn.since(), getLocale())));
            since.addClassName("muted");
            when.add(since);
        }
        return when;
    }

    private static Div what(Turn turn) {
        var place = new Span(turn.place());
        place.addClassNames("small", "muted");
        var title = new Anchor(turn.path(), turn.title());
        title.addClassName("shell-turn-title");
        var what = new Div(place, title);
        what.addClassName("shell-turn-what");
        if (!turn.detail().isEmpty()) {
            var detail = new Span(turn.detail());
            detail.addClassNames("small", "muted");
            what.add(detail);
        }
        return what;
    }

    private Div steps(Turn turn) {
        var steps = new Div();
        steps.addClassNames("row", "shell-turn-steps");
        turn.steps().forEach(step -> steps.add(button(turn, step)));
        return steps;
    }

    private Component button(Turn turn, Step step) {
        var name = getTranslation("shell.turn.step", step.label(), turn.title());
        return switch (step) {
            case Step.Go go -> {
                var link = new Anchor(go.path(), go.label());
                link.addClassName("button");
                link.getElement().setAttribute("aria-label", name);
                yield link;
            }
            case Step.Do act -> {
                var button = new Button(act.label(), _ -> {
                    act.step().run();
                    UndoNotice.show(act.done());
                    done.run();
                });
                button.setAriaLabel(name);
                yield button;
            }
        };
    }
}
