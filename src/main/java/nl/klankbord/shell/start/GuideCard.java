package nl.klankbord.shell.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.shell.start.Guidance.Point;
import nl.klankbord.shell.start.Guidance.State;

/** Help to begin with: points, each done or not, and a button that puts all of it away. */
final class GuideCard extends Div {

    private final String keys;

    /** @param putAway hears that the reader has seen enough of it */
    GuideCard(Guidance guidance, Runnable putAway) {
        keys = "shell.guide." + guidance.guide() + ".";
        var why = new Paragraph(getTranslation(keys + "why"));
        why.addClassNames("card-body", "shell-guide-why");
        var list = new OrderedList();
        list.addClassNames("rows", "shell-guide");
        guidance.points().forEach(point -> list.add(row(point)));
        var away = new Button(getTranslation("shell.guide.away"), _ -> putAway.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("shell.guide.away.named", getTranslation(keys + "title")));
        var progress = new Span(getTranslation(
                "shell.guide.progress", guidance.done(), guidance.points().size()));
        progress.addClassNames("small", "muted");
        var foot = new Div(away);
        foot.addClassName("shell-guide-foot");
        add(new StartCard(keys + "title", why, list, foot).end(progress));
    }

    private ListItem row(Point point) {
        var mark = new Span((point.state() == State.DONE ? Icons.CHECK : Icons.MINUS).small());
        mark.addClassNames(
                "shell-guide-mark", "shell-guide-" + point.state().name().toLowerCase(Locale.ROOT));
        var state = new Span(getTranslation("shell.guide.state." + point.state()));
        state.addClassName("visually-hidden");
        var text = new Div(new Div(name(point), state));
        if (point.state() != State.DONE) {
            var how = new Paragraph(getTranslation(
                    keys + point.name() + ".how", point.arguments().toArray()));
            how.addClassNames("small", "muted");
            text.add(how);
        }
        var row = new ListItem(mark, text);
        row.addClassName("shell-guide-point");
        return row;
    }

    private Component name(Point point) {
        var text = getTranslation(keys + point.name());
        return point.path().isEmpty() ? new Span(text) : new Anchor(point.path(), text);
    }
}
