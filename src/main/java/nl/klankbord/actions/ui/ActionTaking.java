package nl.klankbord.actions.ui;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.actions.ActionId;
import nl.klankbord.actions.ActionOutcome;
import nl.klankbord.actions.ActionStep;
import nl.klankbord.actions.Actions;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import org.springframework.stereotype.Component;

/** Does what a button says with an action, tells what came of it, and offers to undo it. */
@Component
class ActionTaking {

    private final Actions actions;
    private final CurrentActor actors;
    private final Texts texts;

    ActionTaking(Actions actions, CurrentActor actors, Texts texts) {
        this.actions = actions;
        this.actors = actors;
        this.texts = texts;
    }

    /**
     * A step that asks nothing more; why it was not taken.
     *
     * @param changed draws anew what shows the action
     */
    Optional<String> take(ActionId id, ActionStep step, Locale language, Runnable changed) {
        return switch (actions.take(id, step, null, actors.get())) {
            case ActionOutcome.Saved _ -> {
                changed(changed);
                UndoNotice.show(
                        texts.get(language, "actions.taken." + step),
                        () -> undo(id, step == ActionStep.REOPEN ? ActionStep.DONE : ActionStep.REOPEN, changed));
                yield Optional.empty();
            }
            case ActionOutcome.NotAccepted _, ActionOutcome.Refused _, ActionOutcome.Stale _ ->
                Optional.of(texts.get(language, "actions.trouble.first"));
            case ActionOutcome.Missing _ -> Optional.of(texts.get(language, "actions.trouble.gone"));
        };
    }

    /** Says that an action was added, and offers to take it back. */
    void added(ActionId id, Locale language, Runnable changed) {
        changed(changed);
        UndoNotice.show(texts.get(language, "actions.added"), () -> undo(id, ActionStep.DROP, changed));
    }

    /** Says that something else was kept. */
    void kept(String textKey, Locale language, Runnable changed) {
        changed(changed);
        UndoNotice.show(texts.get(language, textKey));
    }

    private void undo(ActionId id, ActionStep step, Runnable changed) {
        actions.take(id, step, null, actors.get());
        changed(changed);
    }

    private static void changed(Runnable changed) {
        changed.run();
        TurnsChanged.tell();
    }
}
