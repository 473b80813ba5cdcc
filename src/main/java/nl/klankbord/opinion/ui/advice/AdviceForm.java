package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.AdviceEntry.Certainty;
import nl.klankbord.opinion.AdviceEntry.Conclusion;

/** The parts of an advice, in their order. Tells of every change, so that it can be saved. */
final class AdviceForm extends Div {

    /** How long somebody pauses before the text goes to the server. */
    private static final int PAUSE = 1_000;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final TextArea question = text("question", false);
    private final TextArea examined = text("examined", true);
    private final TextArea notExamined = text("notExamined", true);
    private final TextArea findings = text("findings", true);
    private final RadioButtonGroup<Conclusion> conclusion = choice("conclusion", Conclusion.values());
    private final TextArea recommendations = optional(text("recommendations", true));
    private final RadioButtonGroup<Certainty> certainty = choice("certainty", Certainty.values());
    private final TextArea sources = optional(text("sources", true));
    private final Runnable changed;
    private boolean filling;

    AdviceForm(Runnable changed) {
        this.changed = changed;
        addClassName("opinion-advice-form");
        findings.setMinRows(6);
        add(fields.values());
    }

    private TextArea text(String name, boolean explained) {
        var field = new TextArea();
        field.setMinRows(2);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(_ -> tell());
        if (explained) {
            hint(field, "opinion-advice.field." + name + ".hint");
        }
        return kept(name, field);
    }

    private <C extends Enum<C>> RadioButtonGroup<C> choice(String name, C[] choices) {
        var group = new RadioButtonGroup<C>();
        group.setItems(Arrays.asList(choices));
        group.setItemLabelGenerator(choice -> getTranslation("opinion." + name + "." + choice));
        group.addValueChangeListener(_ -> tell());
        return kept(name, group);
    }

    private <F extends Component & HasLabel & HasValidationProperties> F kept(String name, F field) {
        field.setLabel(getTranslation("opinion-advice.field." + name));
        field.setManualValidation(true);
        fields.put(name, field);
        return field;
    }

    private TextArea optional(TextArea field) {
        field.setLabel(getTranslation("base.form.optional", field.getLabel()));
        return field;
    }

    private <F extends Component & HasHelper> void hint(F field, String key) {
        field.setHelperText(getTranslation(key));
        field.getElement().getThemeList().add("helper-above-field");
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    void fill(AdviceEntry entry) {
        filling = true;
        question.setValue(entry.question());
        examined.setValue(entry.examined());
        notExamined.setValue(entry.notExamined());
        findings.setValue(entry.findings());
        conclusion.setValue(entry.conclusion());
        recommendations.setValue(entry.recommendations());
        certainty.setValue(entry.certainty());
        sources.setValue(entry.sources());
        filling = false;
    }

    AdviceEntry typed() {
        return new AdviceEntry(
                question.getValue(),
                examined.getValue(),
                notExamined.getValue(),
                findings.getValue(),
                conclusion.getValue(),
                recommendations.getValue(),
                certainty.getValue(),
                sources.getValue());
    }

    /** Puts a text in the place of what was found in a field. */
    void replace(String field, String found, String with) {
        if (fields.get(field) instanceof TextArea area) {
            area.setValue(area.getValue().replace(found, with));
        }
    }

    /** The field with this name, marked with how to mend it. */
    Component mark(String name, String howToMend) {
        var field = fields.getOrDefault(name, this);
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(howToMend);
            validated.setInvalid(true);
        }
        return field;
    }

    /** Takes the problems off the fields. */
    void clear() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
    }

    /** What a field is called in the middle of a sentence. */
    String called(String name) {
        return getTranslation("opinion-advice.field." + name).toLowerCase(Locale.ROOT);
    }
}
