package nl.klankbord.actions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionId;
import nl.klankbord.actions.ActionState;
import nl.klankbord.actions.OriginRef;

/** The actions of one thing on its page, below a heading of that page: what is open, what is over, and adding one. */
public final class ActionList extends Div {

    private final transient ActionTools tools;
    private final OriginRef origin;
    private final Div list = new Div();
    private final Div adding = new Div();
    private final Button add = new Button(getTranslation("actions.add"));
    private final Set<ActionId> unfolded = new HashSet<>();

    ActionList(OriginRef origin, ActionTools tools) {
        this.origin = origin;
        this.tools = tools;
        addClassNames("actions-list", "stack");
        adding.setVisible(false);
        add.getElement().setAttribute("aria-expanded", "false");
        add.addClickListener(_ -> fold(!adding.isVisible()));
        add(list, add, adding);
        show();
    }

    private void show() {
        var all = tools.actions().of(origin, tools.actor());
        var open = all.stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .toList();
        var over = all.stream()
                .filter(action -> action.state() != ActionState.OPEN)
                .toList();
        list.removeAll();
        if (open.isEmpty()) {
            var none = new Paragraph(getTranslation(over.isEmpty() ? "actions.of.none" : "actions.of.none-open"));
            none.addClassName("muted");
            list.add(none);
        } else {
            list.add(rows(open));
        }
        if (!over.isEmpty()) {
            list.add(new Details(getTranslation("actions.of.over", over.size()), rows(over)));
        }
    }

    private UnorderedList rows(List<ActionCard> actions) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        actions.forEach(action -> {
            var item = new ActionItem(action, false, tools, this::show);
            item.unfold(unfolded.contains(action.id()));
            item.whenFolded(open -> {
                if (open) {
                    unfolded.add(action.id());
                } else {
                    unfolded.remove(action.id());
                }
            });
            rows.add(item);
        });
        return rows;
    }

    private void fold(boolean open) {
        adding.removeAll();
        adding.setVisible(open);
        add.getElement().setAttribute("aria-expanded", String.valueOf(open));
        if (open) {
            var form = ActionForm.adding(origin, tools, () -> fold(false), this::show);
            adding.add(form);
            form.focus();
        } else {
            add.focus();
        }
    }
}
