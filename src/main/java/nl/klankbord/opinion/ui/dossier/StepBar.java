package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;

/** A button for each step that is open to the reader, the main one first; what a step asks opens below them. */
final class StepBar extends Div {

    private final transient OpenDossier open;
    private final transient StepForms forms;
    private final Trouble trouble;
    private final StepSlot slot;
    private final Map<OpinionStep, Component> buttons = new EnumMap<>(OpinionStep.class);

    StepBar(OpenDossier open, StepForms forms) {
        this.open = open;
        this.forms = forms;
        trouble = new Trouble(open.changed());
        slot = new StepSlot(forms);
        var actions = actions();
        if (!actions.isEmpty()) {
            add(new ActionRow(actions));
        }
        add(trouble, slot);
    }

    /** Opens what a step asks with the focus in it, or goes to its button; does nothing for a step that is not open. */
    void open(OpinionStep step) {
        if (!slot.open(step) && buttons.get(step) instanceof Component button) {
            // After what a page that just opened does with focus.
            button.getElement().executeJs("setTimeout(() => this.focus())");
        }
    }

    void takeOver(StepBar before) {
        slot.takeOver(before.slot);
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        var steps = OpinionStep.ONWARD_FIRST.stream()
                .filter(open.dossier().steps()::contains)
                .toList();
        steps.forEach(step -> buttons.put(step, action(step)));
        steps.forEach(step -> actions.add(buttons.get(step)));
        if (open.writesAdvice() && !steps.contains(OpinionStep.DELIVER)) {
            actions.addFirst(link(OpinionLinks.toAdvice(open.id()), "opinion.write"));
        }
        if (open.writesAdvice() || !steps.isEmpty() && !isQuiet(steps.getFirst())) {
            ActionRow.primary(actions.getFirst());
        }
        return actions;
    }

    private static boolean isQuiet(OpinionStep step) {
        return switch (step) {
            case DECLINE, RELEASE, WITHDRAW -> true;
            default -> false;
        };
    }

    private Component action(OpinionStep step) {
        if (step == OpinionStep.SUBMIT) {
            return link(OpinionLinks.toDraft(open.id()), "opinion.step." + step);
        }
        if (step == OpinionStep.DELIVER) {
            return link(OpinionLinks.toAdvice(open.id()), "opinion.step." + step);
        }
        var ofOthers = step == OpinionStep.RELEASE && !open.isReviewer();
        var button = new Button(getTranslation(ofOthers ? "opinion-dossier.take-back" : "opinion.step." + step));
        if (isQuiet(step)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        button.addClickListener(_ -> trouble.clear());
        forms.move(step)
                .ifPresentOrElse(move -> button.addClickListener(_ -> pressed(move)), () -> slot.opens(button, step));
        return button;
    }

    private Anchor link(String address, String textKey) {
        var link = new Anchor(address, getTranslation(textKey));
        link.addClassName("button");
        return link;
    }

    private void pressed(OpinionMove move) {
        if (move.step() == OpinionStep.WITHDRAW) {
            confirm(move);
        } else {
            take(move);
        }
    }

    private void take(OpinionMove move) {
        forms.taking().take(move).ifPresent(trouble::show);
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
}
