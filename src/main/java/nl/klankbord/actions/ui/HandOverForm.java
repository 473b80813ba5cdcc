package nl.klankbord.actions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionOutcome;
import nl.klankbord.base.ui.HouseForm;

/** Who does it from now on. */
final class HandOverForm extends Div {

    private final transient ActionCard action;
    private final transient ActionTools tools;
    private final transient Runnable changed;
    private final DoerField doer;
    private final HouseForm form;

    HandOverForm(ActionCard action, ActionTools tools, Runnable close, Runnable changed) {
        this.action = action;
        this.tools = tools;
        this.changed = changed;
        var origin = action.origin();
        doer = new DoerField(origin == null ? null : origin.ref(), tools);
        form = new HouseForm(getTranslation("actions.hand-over"), this::handOver);
        form.field(doer, getTranslation("actions.field.doer"), getTranslation("actions.hand-over.hint"));
        form.beside(new Button(getTranslation("base.cancel"), _ -> close.run()));
        add(form);
    }

    void focus() {
        doer.focus();
    }

    private void handOver() {
        var to = doer.chosen();
        if (to == null) {
            form.problem(doer, getTranslation("actions.flaw.DOER_EMPTY"));
            return;
        }
        switch (tools.actions().handOver(action.id(), to, tools.actor())) {
            case ActionOutcome.Saved _ -> tools.taking().kept("actions.handed-over", getLocale(), changed);
            case ActionOutcome.NotAccepted(var flaws) ->
                flaws.forEach(flaw -> form.problem(doer, getTranslation("actions.flaw." + flaw, flaw.limit())));
            case ActionOutcome.Refused _, ActionOutcome.Stale _ ->
                form.problem(getTranslation("actions.trouble.first"));
            case ActionOutcome.Missing _ -> form.problem(getTranslation("actions.trouble.gone"));
        }
    }
}
