package nl.klankbord.actions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionEntry;
import nl.klankbord.actions.ActionFlaw;
import nl.klankbord.actions.ActionOutcome;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/** What, who, by when, and what else there is to know: of a new action, or of one that is there. */
final class ActionForm extends Div {

    private final transient ActionTools tools;
    private final transient Runnable changed;
    private final @Nullable OriginRef origin;
    private transient @Nullable ActionCard read;
    private final TextField what = new TextField();
    private final DoerField doer;
    private final DutchDateField due = new DutchDateField();
    private final TextArea note = new TextArea();
    private final StaleNotice stale = new StaleNotice();
    private final HouseForm form;
    private final transient Runnable close;

    /** @param close takes the form away */
    static ActionForm adding(@Nullable OriginRef origin, ActionTools tools, Runnable close, Runnable changed) {
        var form = new ActionForm(origin, null, "actions.add.save", tools, close, changed);
        form.doer.choose(tools.people()
                .card(tools.actor().colleague())
                .filter(form::offers)
                .orElse(null));
        return form;
    }

    static ActionForm changing(ActionCard action, ActionTools tools, Runnable close, Runnable changed) {
        var origin = action.origin();
        var form = new ActionForm(
                origin == null ? null : origin.ref(), action, "actions.change.save", tools, close, changed);
        form.fill(action);
        return form;
    }

    private ActionForm(
            @Nullable OriginRef origin,
            @Nullable ActionCard read,
            String saveKey,
            ActionTools tools,
            Runnable close,
            Runnable changed) {
        this.origin = origin;
        this.read = read;
        this.tools = tools;
        this.close = close;
        this.changed = changed;
        addClassName("actions-form");
        doer = new DoerField(origin, tools);
        what.setMaxLength(ActionEntry.LONGEST_WHAT);
        note.setMaxLength(ActionEntry.LONGEST_NOTE);
        form = new HouseForm(getTranslation(saveKey), this::save);
        form.field(what, getTranslation("actions.field.what"), getTranslation("actions.field.what.hint"));
        form.field(doer, getTranslation("actions.field.doer"));
        form.field(due, getTranslation("actions.field.due"));
        form.optional(note, getTranslation("actions.field.note"), "");
        form.beside(new Button(getTranslation("base.cancel"), _ -> close.run()));
        add(stale, form);
    }

    /** Somebody who takes part in nothing of it is not suggested. */
    private boolean offers(ColleagueCard self) {
        return origin == null
                || tools.actions().parties(origin, tools.actor()).isEmpty()
                || tools.actions().parties(origin, tools.actor()).contains(self.id());
    }

    void focus() {
        what.focus();
    }

    private void fill(ActionCard action) {
        what.setValue(action.what());
        note.setValue(action.note());
        due.setValue(action.due());
        doer.choose(action.doer());
    }

    private void save() {
        stale.setVisible(false);
        var typed = new ActionEntry(what.getValue(), note.getValue(), doer.chosen(), due.getValue());
        var outcome = read == null
                ? tools.actions().add(typed, origin, tools.actor())
                : tools.actions().change(read.id(), read.version(), typed, tools.actor());
        switch (outcome) {
            case ActionOutcome.Saved saved -> saved(saved.card());
            case ActionOutcome.NotAccepted(var flaws) -> wrong(flaws);
            case ActionOutcome.Stale(var now) ->
                stale.show(shown(now), () -> overwrite(now), () -> {
                    read = now;
                    fill(now);
                });
            case ActionOutcome.Refused _ -> form.problem(getTranslation("actions.trouble.first"));
            case ActionOutcome.Missing _ -> form.problem(getTranslation("actions.trouble.gone"));
        }
    }

    private void saved(ActionCard card) {
        var added = read == null;
        close.run();
        if (added) {
            tools.taking().added(card.id(), getLocale(), changed);
        } else {
            tools.taking().kept("actions.changed", getLocale(), changed);
        }
    }

    private void overwrite(ActionCard now) {
        read = now;
        save();
    }

    private Component shown(ActionCard now) {
        var text = new Div(new Paragraph(now.what()));
        if (!now.note().isEmpty()) {
            var other = new Paragraph(now.note());
            other.addClassName("actions-typed");
            text.add(other);
        }
        var line = new Paragraph(getTranslation(
                "actions.now",
                now.doer() == null
                        ? getTranslation("actions.nobody")
                        : now.doer().name(),
                Dates.withDay(now.due(), getLocale())));
        line.addClassName("small");
        text.add(line);
        return text;
    }

    private void wrong(List<ActionFlaw> flaws) {
        flaws.forEach(flaw -> form.problem(field(flaw), getTranslation("actions.flaw." + flaw, flaw.limit())));
    }

    private Component field(ActionFlaw flaw) {
        return switch (flaw) {
            case WHAT_EMPTY, WHAT_LONG -> what;
            case NOTE_LONG -> note;
            case DOER_EMPTY, DOER_GONE, DOER_NO_PARTY -> doer;
            case DUE_EMPTY, DUE_PAST, DUE_FAR -> due;
        };
    }
}
