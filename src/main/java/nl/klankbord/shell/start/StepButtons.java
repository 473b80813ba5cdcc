package nl.klankbord.shell.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;

/** The buttons with which something is done from the start page. */
final class StepButtons extends Div {

    /** @param done hears that something was done, so that what waits may have changed */
    StepButtons(Turn turn, Runnable done) {
        addClassNames("row", "shell-turn-steps");
        turn.steps().forEach(step -> add(button(turn, step, done)));
    }

    private Component button(Turn turn, Step step, Runnable done) {
        var name = getTranslation("shell.turn.step", step.label(), turn.title());
        return switch (step) {
            case Step.Go go -> {
                var link = new Anchor(go.path(), go.label());
                link.addClassName("button");
                link.getElement().setAttribute("aria-label", name);
                yield link;
            }
            case Step.Do act -> {
                var button = new Button(act.label(), _ -> {
                    act.step().run();
                    UndoNotice.show(act.done());
                    done.run();
                    TurnsChanged.tell();
                });
                button.setDisableOnClick(true);
                button.setAriaLabel(name);
                yield button;
            }
        };
    }
}
