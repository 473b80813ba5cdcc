package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.StatusBadge;

/** One circle: how good it is, why, and who is in it. People may be dropped on it while one is dragged. */
final class CircleColumn extends Section {

    private final Column column;
    private final DropTarget<CircleColumn> target = DropTarget.create(this);
    private final Paragraph effect = new Paragraph();

    CircleColumn(Column column, List<SeatRow> rows) {
        this.column = column;
        addClassNames("card", "intervision-column");
        var id = "intervision-circle-" + column.number();
        getElement().setAttribute("aria-labelledby", id);
        var name = new H2(column.name());
        name.setId(id);
        var count = new Span(getTranslation(
                column.isWaiting() ? "intervision-screens.people" : "intervision-screens.members",
                column.people().size()));
        count.addClassNames("small", "muted", "end");
        effect.addClassName("intervision-effect");
        effect.setVisible(false);
        add(new Header(name, count, score(), effect), reasons(), people(rows));
        target.setActive(false);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(SeatRow.class::isInstance)
                .map(SeatRow.class::cast)
                .ifPresent(row -> row.arranger().move(row.seat(), column.id())));
    }

    private Paragraph score() {
        var line = new Paragraph();
        line.addClassName("intervision-score");
        var score = column.score();
        if (score == null) {
            var wait = column.people().isEmpty() ? "intervision-screens.nobody-waits" : "intervision-screens.waits";
            line.add(quiet(getTranslation(column.isWaiting() ? wait : "intervision-screens.empty-circle")));
            return line;
        }
        var number = new Span(String.valueOf(score.number()));
        number.addClassName("intervision-score-number");
        line.add(
                number,
                quiet(getTranslation("intervision-screens.of-hundred")),
                new StatusBadge(score.word(), score.tone()));
        return line;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("small", "muted");
        return span;
    }

    private UnorderedList reasons() {
        var list = new UnorderedList();
        list.addClassName("intervision-reasons");
        column.reasons().forEach(reason -> {
            var icon =
                    switch (reason.sign()) {
                        case BREACH -> Icons.STOP;
                        case GOOD -> Icons.ADD;
                        case POOR -> Icons.MINUS;
                    };
            var sign = new Span(getTranslation("intervision-screens.sign." + reason.sign()) + " ");
            sign.addClassName("visually-hidden");
            var words = new Div(sign, new Span(reason.text()));
            var item = new ListItem(icon.small(), words);
            item.addClassName("intervision-reason-" + reason.sign());
            list.add(item);
        });
        return list;
    }

    private static UnorderedList people(List<SeatRow> rows) {
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(list::add);
        return list;
    }

    Column column() {
        return column;
    }

    /** Somebody was lifted who can come here, or put down when there is no way. */
    void await(Optional<Way> way) {
        target.setActive(way.isPresent());
        setClassName("intervision-open-to", way.isPresent());
        effect.setText(way.map(Way::effect).orElse(""));
        effect.setVisible(!effect.getText().isEmpty());
    }
}
