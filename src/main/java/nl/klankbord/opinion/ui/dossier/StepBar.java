package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import org.jspecify.annotations.Nullable;

/** A button for each step that is open to the reader, the main one first; what a step asks opens below them. */
final class StepBar extends Div {

    /** From what moves the request on to what takes it back. */
    private static final List<OpinionStep> ORDER = List.of(
            OpinionStep.SUBMIT,
            OpinionStep.WAIVE,
            OpinionStep.ANSWER,
            OpinionStep.CLOSE,
            OpinionStep.CHECK,
            OpinionStep.DELIVER,
            OpinionStep.ACCEPT,
            OpinionStep.START,
            OpinionStep.CLAIM,
            OpinionStep.OFFER,
            OpinionStep.QUEUE,
            OpinionStep.ASK_INFO,
            OpinionStep.ASK_CHECK,
            OpinionStep.DECLINE,
            OpinionStep.RELEASE,
            OpinionStep.WITHDRAW);

    private static final Set<OpinionStep> QUIET =
            Set.of(OpinionStep.DECLINE, OpinionStep.RELEASE, OpinionStep.WITHDRAW);

    private final transient OpenDossier open;
    private final transient StepForms forms;
    private final Trouble trouble;
    private final Div slot = new Div();
    private @Nullable Opener shown;

    StepBar(OpenDossier open, StepForms forms) {
        this.open = open;
        this.forms = forms;
        trouble = new Trouble(open.changed());
        slot.addClassName("opinion-dossier-form");
        slot.setVisible(false);
        // Esc closes what is open here, not the dossier around it.
        slot.getElement()
                .addEventListener("keydown", _ -> close())
                .setFilter("event.key === 'Escape'")
                .stopPropagation();
        var actions = actions();
        if (!actions.isEmpty()) {
            add(new ActionRow(actions));
        }
        add(trouble, slot);
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        var steps = ORDER.stream().filter(open.dossier().steps()::contains).toList();
        steps.forEach(step -> actions.add(action(step)));
        if (open.writesAdvice()) {
            actions.add(steps.contains(OpinionStep.DELIVER) ? 1 : 0, writing(steps));
        }
        if (!steps.isEmpty() && !QUIET.contains(steps.getFirst()) || open.writesAdvice()) {
            ActionRow.primary(actions.getFirst());
        }
        return actions;
    }

    private Component writing(List<OpinionStep> steps) {
        return link(
                OpinionLinks.toAdvice(open.id()),
                steps.contains(OpinionStep.DELIVER) ? "opinion-dossier.write-on" : "opinion-dossier.write");
    }

    private Component action(OpinionStep step) {
        if (step == OpinionStep.SUBMIT) {
            return link(OpinionLinks.toDraft(open.id()), "opinion.step." + step);
        }
        var ofOthers = step == OpinionStep.RELEASE && !open.isReviewer();
        var button = new Button(getTranslation(ofOthers ? "opinion-dossier.take-back" : "opinion.step." + step));
        if (QUIET.contains(step)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        forms.move(step)
                .ifPresentOrElse(
                        move -> button.addClickListener(_ -> pressed(move)),
                        () -> button.addClickListener(new Opener(step, button)));
        return button;
    }

    private Anchor link(String address, String textKey) {
        var link = new Anchor(address, getTranslation(textKey));
        link.addClassName("button");
        return link;
    }

    private void pressed(OpinionMove move) {
        trouble.clear();
        if (move.step() == OpinionStep.WITHDRAW) {
            confirm(move);
        } else {
            take(move);
        }
    }

    private void take(OpinionMove move) {
        forms.taking().take(move).ifPresent(trouble::show);
    }

    private void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    private void confirm(OpinionMove withdraw) {
        var dialog = new ConfirmDialog(
                getTranslation("opinion-dossier.withdraw"),
                getTranslation("opinion-dossier.withdraw.text"),
                getTranslation("opinion-dossier.withdraw.yes"),
                _ -> take(withdraw));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("opinion-dossier.withdraw.no"));
        dialog.setConfirmButtonTheme("error");
        dialog.open();
    }

    /** Opens the form of one step, and closes it. What was typed stays in it, also while another is open. */
    private final class Opener implements ComponentEventListener<ClickEvent<Button>> {

        private final OpinionStep step;
        private final Button button;
        private @Nullable Component form;

        Opener(OpinionStep step, Button button) {
            this.step = step;
            this.button = button;
            expanded(false);
        }

        @Override
        public void onComponentEvent(ClickEvent<Button> pressed) {
            var open = shown == this;
            trouble.clear();
            StepBar.this.close();
            if (!open) {
                open();
            }
        }

        private void open() {
            if (form == null) {
                form = forms.form(step, getLocale(), StepBar.this::close);
            }
            shown = this;
            slot.add(form);
            slot.setVisible(true);
            expanded(true);
            slot.getElement().executeJs("const title = this.querySelector('h3'); title.tabIndex = -1; title.focus()");
        }

        void close() {
            slot.removeAll();
            slot.setVisible(false);
            expanded(false);
            button.focus();
        }

        private void expanded(boolean expanded) {
            button.getElement().setAttribute("aria-expanded", String.valueOf(expanded));
        }
    }
}
