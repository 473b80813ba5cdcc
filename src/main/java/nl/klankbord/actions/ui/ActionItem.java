package nl.klankbord.actions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionState;
import nl.klankbord.actions.ActionStep;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.people.ColleagueCard;

/** One action in a list: what, who and by when, and the step that is likeliest; the rest unfolds below it. */
final class ActionItem extends ListItem {

    private final transient ActionCard action;
    private final transient ActionTools tools;
    private final transient Runnable changed;
    private final NativeButton name = new NativeButton("", _ -> press());
    private final Trouble trouble = new Trouble();
    private final Div below = new Div();
    private Consumer<Boolean> folded = _ -> {};

    /**
     * @param showsOrigin whether it says what it comes from, where the page does not
     * @param changed draws the list anew
     */
    ActionItem(ActionCard action, boolean showsOrigin, ActionTools tools, Runnable changed) {
        this.action = action;
        this.tools = tools;
        this.changed = changed;
        addClassName("actions-item");
        name.setText(action.what());
        name.add(Icons.CHEVRON_DOWN.small());
        name.addClassNames("link-button", "actions-name");
        name.getElement().setAttribute("type", "button").setAttribute("data-row", true);
        var head = new Div(name, badge());
        head.addClassName("actions-head");
        below.addClassName("actions-below");
        var said = new Div(head, line(showsOrigin));
        said.addClassName("actions-said");
        var front = new Div(said, steps());
        front.addClassName("actions-front");
        add(front, trouble, below);
        unfold(false);
    }

    private Div badge() {
        var badges = new Div();
        badges.addClassName("row");
        if (action.late()) {
            badges.add(new StatusBadge(getTranslation("actions.late"), Tone.DANGER));
        } else if (action.state() != ActionState.OPEN) {
            badges.add(new StatusBadge(
                    getTranslation("actions.state." + action.state()),
                    action.state() == ActionState.DONE ? Tone.GOOD : Tone.NEUTRAL));
        }
        return badges;
    }

    private Div line(boolean showsOrigin) {
        var line = new Div(new Span(when()), new Span(who()));
        line.addClassNames("actions-line", "small", "muted");
        var origin = action.origin();
        if (showsOrigin && origin != null) {
            line.add(new Span(
                    new Span(getTranslation("actions.from", getTranslation(origin.kindKey()))),
                    new Anchor(origin.path(), origin.title())));
        }
        return line;
    }

    private String when() {
        var settled = action.settledAt();
        return settled == null
                ? getTranslation("actions.by", Dates.withDay(action.due(), getLocale()))
                : getTranslation("actions.since", Dates.withDay(Dates.dayOf(settled), getLocale()));
    }

    private String who() {
        return Optional.ofNullable(action.doer())
                .map(ColleagueCard::name)
                .orElseGet(() -> getTranslation("actions.nobody"));
    }

    private Div steps() {
        var row = new Div();
        row.addClassName("row");
        if (action.can(ActionStep.DONE)) {
            row.add(step(ActionStep.DONE));
        }
        if (action.can(ActionStep.REOPEN)) {
            row.add(step(ActionStep.REOPEN));
        }
        return row;
    }

    private Button step(ActionStep step) {
        return ActionDetail.stepButton(action, step, tools, trouble, changed);
    }

    private void press() {
        var open = !below.isVisible();
        unfold(open);
        folded.accept(open);
    }

    /** Shows the rest, or hides it. */
    void unfold(boolean open) {
        below.removeAll();
        below.setVisible(open);
        name.getElement().setAttribute("aria-expanded", String.valueOf(open));
        if (open) {
            below.add(new ActionDetail(action, tools, trouble, changed));
        }
    }

    /** Hears when somebody unfolds it or folds it. */
    void whenFolded(Consumer<Boolean> listener) {
        folded = listener;
    }

    void focusName() {
        name.focus();
    }
}
