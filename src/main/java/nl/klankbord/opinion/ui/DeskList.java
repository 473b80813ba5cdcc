package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.access.Actor;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLine;
import org.jspecify.annotations.Nullable;

/** The requests of one list, one below the other. */
final class DeskList extends UnorderedList {

    private final Map<OpinionId, LineRow> rows = new LinkedHashMap<>();

    DeskList(List<OpinionLine> lines, DeskState state, Actor actor, OpinionWords words, LineWords names) {
        addClassName("rows");
        getElement().setAttribute("aria-label", getTranslation("opinion-desk.list." + state.view()));
        lines.forEach(line -> {
            var row = new LineRow(line, state, actor.colleague(), words, names, getLocale());
            rows.put(line.card().id(), row);
            add(row);
        });
    }

    /** Marks the one that is open beside the list; null for none. */
    void mark(@Nullable OpinionId chosen) {
        rows.forEach((id, row) -> row.mark(id.equals(chosen)));
    }

    /** Back to the row that was left. */
    void focus(OpinionId left) {
        var row = rows.get(left);
        if (row != null) {
            row.focusLink();
        }
    }
}
