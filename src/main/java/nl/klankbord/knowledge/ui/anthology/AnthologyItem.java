package nl.klankbord.knowledge.ui.anthology;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.anthology.Anthology;

/** Something as it will be printed, with what can be done with it. */
final class AnthologyItem extends ListItem {

    /** Hears what is done with one. */
    interface Listener {

        void move(Anthology.Item item, int by);

        void leaveOut(Anthology.Item item);
    }

    AnthologyItem(Anthology.Item item, boolean first, boolean last, Listener listener) {
        addClassNames("card", "knowledge-anthology-item");
        var body = new Div();
        body.addClassNames("card-body", "stack");
        var month = new Paragraph(Dates.month(item.month().atDay(1), getLocale()));
        month.addClassName("muted");
        body.add(new H3(item.title()), month);
        if (!item.figure().isEmpty()) {
            body.add(new Paragraph(getTranslation("knowledge-success.anthology.figure", item.figure(), item.source())));
        }
        var story = new Paragraph(item.story());
        story.addClassName("knowledge-success-lines");
        body.add(story);
        item.gains()
                .forEach(gain -> body.add(new Paragraph(
                        getTranslation("knowledge-success.anthology.gain", gain.partner(), gain.text()))));
        if (!item.stops().isEmpty()) {
            body.add(stopped(item));
        }
        body.add(steps(item, first, last, listener));
        add(body);
    }

    private Div stopped(Anthology.Item item) {
        var stopped = new Div(
                new Paragraph(getTranslation("knowledge-success.anthology.stops", String.join(", ", item.stops()))));
        stopped.addClassNames("note", "note-danger", "stack");
        if (item.mayChange()) {
            stopped.add(new Anchor(
                    KnowledgeLinks.toChange(item.kind(), item.id()),
                    getTranslation("knowledge-success.anthology.rewrite", item.title())));
        } else {
            stopped.add(new Paragraph(getTranslation("knowledge-success.anthology.ask-owner")));
        }
        return stopped;
    }

    private Div steps(Anthology.Item item, boolean first, boolean last, Listener listener) {
        var steps = new Div();
        steps.addClassNames("row", "no-print");
        if (!first) {
            steps.add(button("earlier", item, () -> listener.move(item, -1)));
        }
        if (!last) {
            steps.add(button("later", item, () -> listener.move(item, 1)));
        }
        steps.add(button("leave-out", item, () -> listener.leaveOut(item)));
        return steps;
    }

    private Button button(String key, Anthology.Item item, Runnable work) {
        var button = new Button(getTranslation("knowledge-success.anthology." + key), _ -> work.run());
        button.setAriaLabel(getTranslation("knowledge-success.anthology." + key + ".of", item.title()));
        return button;
    }
}
