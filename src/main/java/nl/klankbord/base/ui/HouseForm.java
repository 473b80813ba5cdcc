package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;

/**
 * A form as the house draws it: label above the field, hint between label and field, only optional fields marked, and a
 * submit button that is never disabled. Pressing it runs the given work, which names every {@link #problem}; the
 * problems then stand at their fields and in the {@link ErrorSummary} above, which takes focus. What was typed stays.
 *
 * <pre>{@code
 * form = new HouseForm(getTranslation("partners.save"), this::save);
 * form.field(name, getTranslation("partners.name"), getTranslation("partners.name.hint"));
 *
 * private void save() {
 *     if (name.isEmpty()) {
 *         form.problem(name, getTranslation("partners.name.missing"));
 *     }
 *     if (form.refused()) {
 *         return;
 *     }
 *     …
 * }
 * }</pre>
 */
public final class HouseForm extends Div {

    private final ErrorSummary summary = new ErrorSummary();
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private final Button submit;
    private final LinkedHashMap<Component, String> problems = new LinkedHashMap<>();
    private final Runnable work;

    public HouseForm(String submitText, Runnable work) {
        this.work = work;
        addClassName("house-form");
        fields.addClassName("house-form-fields");
        buttons.addClassName("house-form-buttons");
        submit = new Button(submitText, _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(submit);
        add(summary, fields, buttons);
    }

    /** Adds a field that must be filled in. */
    public <F extends Component & HasLabel> F field(F field, String label) {
        return field(field, label, "");
    }

    /** Adds a field that must be filled in, with a hint between its label and the field. */
    public <F extends Component & HasLabel> F field(F field, String label, String hint) {
        field.setLabel(label);
        if (!hint.isBlank() && field instanceof HasHelper helped) {
            helped.setHelperText(hint);
            field.getElement().getThemeList().add("helper-above-field");
        }
        if (field instanceof HasValidationProperties validated) {
            validated.setManualValidation(true);
        }
        if (field instanceof TextField) {
            submit.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        }
        fields.add(field);
        return field;
    }

    /** Adds a field that may stay empty; its label says so. */
    public <F extends Component & HasLabel> F optional(F field, String label, String hint) {
        return field(field, getTranslation("base.form.optional", label), hint);
    }

    /** Adds something that is no field: a heading, an explanation. */
    public void part(Component part) {
        fields.add(part);
    }

    /** Adds a second way out, beside the submit button: "Annuleer". */
    public void beside(Component action) {
        buttons.add(action);
    }

    /** The submit button, to hand to {@link HousePage#primary} when it is the one action of the page. */
    public Button submitButton() {
        return submit;
    }

    /** Says what is wrong with a field and how to mend it: "Kies een datum na 3 maart 2027". */
    public void problem(Component field, String howToMend) {
        problems.putIfAbsent(field, howToMend);
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(howToMend);
            validated.setInvalid(true);
        }
    }

    /** Says what is wrong with the whole, at once; for outcomes that no field can be blamed for. */
    public void problem(String problem) {
        summary.show(problem);
    }

    /** A problem was named since submit was pressed. */
    public boolean refused() {
        return !problems.isEmpty();
    }

    private void submit() {
        summary.clear();
        problems.keySet().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
        problems.clear();
        work.run();
        if (refused()) {
            summary.show(problems);
        }
    }
}
