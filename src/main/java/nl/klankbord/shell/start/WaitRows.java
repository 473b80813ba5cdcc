package nl.klankbord.shell.start;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.shell.PlaceIcons;
import nl.klankbord.turns.Turn;

/** What the reader waits for others to do: what, at whom, and for how long. What waits longest stands first. */
final class WaitRows extends Div {

    private static final int MOST = 10;

    private final transient DueWords words;

    WaitRows(List<Turn> turns, DueWords words, Runnable done) {
        this.words = words;
        var list = new UnorderedList();
        list.addClassName("rows");
        turns.stream().limit(MOST).forEach(turn -> list.add(row(turn, done)));
        add(list);
        if (turns.size() > MOST) {
            var more = new Paragraph(getTranslation("shell.start.waits.more", turns.size() - MOST));
            more.addClassNames("card-body", "small", "muted");
            add(more);
        }
    }

    private ListItem row(Turn turn, Runnable done) {
        var about = new Div(PlaceIcons.around(turn.path()).small());
        about.addClassName("shell-turn-about");
        Stream.of(turn.place(), turn.detail(), words.waiting(turn, getLocale()))
                .filter(part -> !part.isEmpty())
                .forEach(part -> about.add(new Span(part)));
        var what = new Div(new H3(TurnLink.to(turn)), about);
        what.addClassName("shell-turn-what");
        var row = new ListItem(what, new StepButtons(turn, done));
        row.addClassName("shell-wait");
        return row;
    }
}
