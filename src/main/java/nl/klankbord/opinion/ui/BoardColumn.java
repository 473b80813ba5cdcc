package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import nl.klankbord.opinion.OpinionState;

/** The requests in one state. Cards may be dropped on it while one is dragged that can come here. */
final class BoardColumn extends Section {

    private final OpinionState state;
    private final DropTarget<BoardColumn> target = DropTarget.create(this);

    BoardColumn(OpinionState state, String name, List<BoardCard> cards, long total) {
        this.state = state;
        addClassName("opinion-desk-column");
        var id = "opinion-desk-" + state;
        var title = new H2(new Span(name));
        title.setId(id);
        var count = new Span(String.valueOf(total));
        count.addClassName("count");
        title.add(count);
        getElement().setAttribute("aria-labelledby", id);
        add(title);
        if (cards.isEmpty()) {
            var nobody = new Paragraph(getTranslation("opinion-desk.column.empty"));
            nobody.addClassNames("small", "muted");
            add(nobody);
        } else {
            var list = new UnorderedList();
            list.addClassName("rows");
            cards.forEach(list::add);
            add(list);
        }
        if (total > cards.size()) {
            var rest = new Paragraph(getTranslation("opinion-desk.column.more", cards.size(), total));
            rest.addClassNames("small", "muted");
            add(rest);
        }
        target.setActive(false);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(BoardCard.class::isInstance)
                .map(BoardCard.class::cast)
                .ifPresent(card -> card.sendTo(state)));
    }

    /** A card was lifted that goes to these states, or put down when there are none. */
    void await(Set<OpinionState> goes) {
        var here = goes.contains(state);
        target.setActive(here);
        setClassName("opinion-desk-open-to", here);
    }
}
