package nl.klankbord.actions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionStep;
import nl.klankbord.base.ui.Dates;

/** The rest of an action: its note, who gave it, and what else can be done with it. */
final class ActionDetail extends Div {

    private final Div place = new Div();
    private final Div buttons = new Div();

    ActionDetail(ActionCard action, ActionTools tools, Trouble trouble, Runnable changed) {
        addClassName("stack");
        if (!action.note().isEmpty()) {
            var note = new Paragraph(action.note());
            note.addClassName("actions-typed");
            add(note);
        }
        if (action.giver() != null) {
            var given = new Paragraph(getTranslation(
                    "actions.given-by", action.giver().name(), Dates.full(Dates.dayOf(action.addedAt()), getLocale())));
            given.addClassNames("small", "muted");
            add(given);
        }
        buttons.addClassName("row");
        if (action.can(ActionStep.CHANGE)) {
            opener(action, ActionStep.CHANGE, close -> ActionForm.changing(action, tools, close, changed));
        } else if (action.can(ActionStep.HAND_OVER)) {
            opener(action, ActionStep.HAND_OVER, close -> new HandOverForm(action, tools, close, changed));
        }
        if (action.can(ActionStep.DROP)) {
            buttons.add(stepButton(action, ActionStep.DROP, tools, trouble, changed));
        }
        place.setVisible(false);
        add(buttons, place);
    }

    /** A step that asks nothing more. */
    static Button stepButton(ActionCard action, ActionStep step, ActionTools tools, Trouble trouble, Runnable changed) {
        var button = new Button();
        button.setText(button.getTranslation("actions.step." + step));
        named(button, action);
        button.addClickListener(_ -> trouble.show(
                tools.taking().take(action.id(), step, UI.getCurrent().getLocale(), changed)));
        return button;
    }

    private static void named(Button button, ActionCard action) {
        button.setAriaLabel(button.getTranslation("actions.step.named", button.getText(), action.what()));
    }

    /** A step that asks more, in a form that opens below the buttons. */
    private void opener(ActionCard action, ActionStep step, Function<Runnable, Component> form) {
        var button = new Button(getTranslation("actions.step." + step));
        named(button, action);
        button.getElement().setAttribute("aria-expanded", "false");
        Runnable close = () -> {
            place.removeAll();
            place.setVisible(false);
            button.getElement().setAttribute("aria-expanded", "false");
            button.focus();
        };
        button.addClickListener(_ -> {
            if (place.isVisible()) {
                close.run();
                return;
            }
            var opened = form.apply(close);
            place.add(opened);
            place.setVisible(true);
            button.getElement().setAttribute("aria-expanded", "true");
            if (opened instanceof ActionForm typed) {
                typed.focus();
            } else if (opened instanceof HandOverForm choice) {
                choice.focus();
            }
        });
        buttons.add(button);
    }
}
