package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.opinion.OpinionStep;
import org.jspecify.annotations.Nullable;

/** Where a step asks what it needs: one form at a time. What was typed stays in it, also while another is open. */
final class StepSlot extends Div {

    private final transient StepForms forms;
    private @Nullable Opener shown;

    StepSlot(StepForms forms) {
        this.forms = forms;
        addClassName("opinion-dossier-form");
        setVisible(false);
        // Esc closes what is open here, not the dossier around it; a field that loses focus first tells what was typed.
        getElement()
                .addEventListener("keydown", _ -> close())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented && (document.activeElement.blur(), true)")
                .stopPropagation();
    }

    /** Lets this button open the form of a step, and close it again. */
    void opens(Button button, OpinionStep step) {
        var opener = new Opener(button, step);
        button.addClickListener(_ -> {
            var open = shown == opener;
            close();
            if (!open) {
                opener.open();
            }
        });
    }

    private void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    private final class Opener {

        private final Button button;
        private final OpinionStep step;
        private @Nullable Component form;

        Opener(Button button, OpinionStep step) {
            this.button = button;
            this.step = step;
            expanded(false);
        }

        void open() {
            if (form == null) {
                form = forms.form(step, getLocale(), StepSlot.this::close);
            }
            shown = this;
            add(form);
            setVisible(true);
            expanded(true);
            getElement().executeJs("const title = this.querySelector('h3'); title.tabIndex = -1; title.focus()");
        }

        void close() {
            removeAll();
            setVisible(false);
            expanded(false);
            button.focus();
        }

        private void expanded(boolean expanded) {
            button.getElement().setAttribute("aria-expanded", String.valueOf(expanded));
        }
    }
}
