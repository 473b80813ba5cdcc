package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One page of what was found: what fits, and below a heading of its own what may. */
final class FoundOnShelf extends Div {

    private final transient KnowledgeWords words;

    FoundOnShelf(List<ShelfHit.Shown> hits, KnowledgeWords words) {
        this.words = words;
        var direct = hits.stream().filter(shown -> !shown.hit().related()).toList();
        var related = hits.stream().filter(shown -> shown.hit().related()).toList();
        if (!direct.isEmpty()) {
            add(list(direct, "knowledge.results"));
        }
        if (!related.isEmpty()) {
            var why = new Paragraph(getTranslation("knowledge.related.why"));
            why.addClassName("muted");
            var head = new Div(new H2(getTranslation("knowledge.related")), why);
            head.addClassName("knowledge-related");
            add(head, list(related, "knowledge.related"));
        }
    }

    private UnorderedList list(List<ShelfHit.Shown> hits, String nameKey) {
        var list = new UnorderedList();
        list.addClassNames("card", "rows");
        list.getElement().setAttribute("aria-label", getTranslation(nameKey));
        hits.forEach(shown -> list.add(new ShelfHit(shown, words)));
        return list;
    }
}
