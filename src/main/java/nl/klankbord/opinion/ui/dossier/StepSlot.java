package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import nl.klankbord.opinion.OpinionStep;
import org.jspecify.annotations.Nullable;

/** Where a step asks what it needs: one form at a time. What was typed stays in it, also while another is open. */
final class StepSlot extends Div {

    private final transient StepForms forms;
    private final Map<OpinionStep, Opener> openers = new EnumMap<>(OpinionStep.class);
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
        openers.put(step, opener);
        button.addClickListener(_ -> {
            var open = shown == opener;
            close();
            if (!open) {
                opener.open();
            }
        });
    }

    /** Opens what a step asks, as its button does; whether it asks something. */
    boolean open(OpinionStep step) {
        var opener = openers.get(step);
        if (opener != null && opener != shown) {
            if (shown != null) {
                shown.close();
            }
            opener.open();
        }
        return opener != null;
    }

    /** Goes on with what was typed in another, as far as those steps are still open. */
    void takeOver(StepSlot before) {
        openers.forEach((step, opener) -> {
            var other = before.openers.get(step);
            if (other != null && other.form != null) {
                other.form.readAgain();
                opener.form = other.form;
                if (before.shown == other) {
                    opener.show(other.form);
                }
            }
        });
    }

    void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    private final class Opener {

        private final Button button;
        private final OpinionStep step;
        private @Nullable StepForm form;

        Opener(Button button, OpinionStep step) {
            this.button = button;
            this.step = step;
            expanded(false);
        }

        void open() {
            if (form == null) {
                form = forms.form(step, getLocale());
            }
            show(form);
            // After what a page that just opened does with focus.
            getElement()
                    .executeJs("setTimeout(() => { const title = this.querySelector('h3');"
                            + " title.tabIndex = -1; title.focus(); this.scrollIntoView({ block: 'nearest' }); })");
        }

        void show(StepForm open) {
            shown = this;
            add(open);
            setVisible(true);
            expanded(true);
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
