package nl.klankbord.opinion.ui.keeping;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionRecords.Undecided;

/** One request: whose it was, since when it is over, and a button for each thing that may be said of it. */
final class UndecidedRow extends ListItem {

    /** What may be said; the text stands under {@code opinion-keeping.<name>}. */
    enum Choice {
        STORED,
        NO_RECORD,
        HOLD
    }

    private final Div buttons = new Div();
    private final String about;
    private final boolean held;

    /** @param partner its name */
    UndecidedRow(Undecided what, String partner, BiConsumer<Choice, Undecided> decide) {
        addClassName("opinion-keeping-row");
        var name = what.requester() == null
                ? getTranslation("opinion-keeping.unknown")
                : what.requester().name();
        held = what.held();
        about = getTranslation("opinion-keeping.about", name, Dates.full(what.over(), getLocale()));
        var who = new Span(name);
        who.addClassName("opinion-keeping-who");
        var of = new Span(partner);
        of.addClassName("small");
        var told = new Span(getTranslation("opinion-keeping.over", Dates.full(what.over(), getLocale()))
                + (what.mustBeStored() ? ' ' + getTranslation("opinion-keeping.must") : ""));
        told.addClassName("muted");
        var said = new Div(who, of, told);
        said.addClassName("opinion-keeping-what");
        if (what.held()) {
            said.addComponentAtIndex(2, new StatusBadge(getTranslation("opinion-keeping.held"), Tone.ATTENTION));
        }
        if (what.known()) {
            said.add(new Anchor(OpinionLinks.to(what.id()), getTranslation("opinion-keeping.open")));
        }
        buttons.addClassName("row");
        button(Choice.STORED, "opinion-keeping.STORED", () -> decide.accept(Choice.STORED, what));
        if (!what.mustBeStored()) {
            button(Choice.NO_RECORD, "opinion-keeping.NO_RECORD", () -> decide.accept(Choice.NO_RECORD, what));
        }
        button(
                Choice.HOLD,
                what.held() ? "opinion-keeping.HOLD.end" : "opinion-keeping.HOLD",
                () -> decide.accept(Choice.HOLD, what));
        add(said, buttons);
    }

    /** What leads to erasing is asked again: it cannot be undone. */
    private void button(Choice choice, String textKey, Runnable decide) {
        var button = new Button(getTranslation(textKey), _ -> {
            if (choice == Choice.HOLD) {
                decide.run();
            } else {
                ask(choice, textKey, decide);
            }
        });
        button.setAriaLabel(getTranslation("opinion-keeping.named", getTranslation(textKey), about));
        buttons.add(button);
    }

    private void ask(Choice choice, String textKey, Runnable decide) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("opinion-keeping.ask." + choice));
        dialog.setText(getTranslation(held ? "opinion-keeping.erases.held" : "opinion-keeping.erases"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("opinion-keeping.cancel"));
        dialog.setConfirmText(getTranslation(textKey));
        dialog.addConfirmListener(_ -> decide.run());
        dialog.open();
    }
}
