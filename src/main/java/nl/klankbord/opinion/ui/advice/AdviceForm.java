package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.AdviceEntry.Certainty;
import nl.klankbord.opinion.AdviceEntry.Conclusion;

/** The parts of an advice, in their order. Tells of every change, so that it can be saved. */
final class AdviceForm extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final MarkedTexts texts = MarkedTexts.answerable();
    private final TextArea question = text("question", 2).area();
    private final TextArea examined = hinted("examined", 2).area();
    private final TextArea notExamined = hinted("notExamined", 2).area();
    private final TextArea findings = hinted("findings", 6).area();
    private final RadioButtonGroup<Conclusion> conclusion = choice("conclusion", Conclusion.values());
    private final TextArea recommendations =
            hinted("recommendations", 2).optional().area();
    private final RadioButtonGroup<Certainty> certainty = choice("certainty", Certainty.values());
    private final TextArea sources = hinted("sources", 2).optional().area();
    private final Runnable changed;
    private boolean filling;

    AdviceForm(Runnable changed) {
        this.changed = changed;
        addClassName("opinion-advice-form");
    }

    private MarkedText text(String name, int rows) {
        return text(name, "", rows);
    }

    private MarkedText hinted(String name, int rows) {
        return text(name, getTranslation("opinion-advice.field." + name + ".hint"), rows);
    }

    private MarkedText text(String name, String hint, int rows) {
        var text = texts.text(name, getTranslation("opinion-advice.field." + name), hint, rows);
        text.onChange(this::tell, () -> {});
        fields.put(name, text.area());
        add(text);
        return text;
    }

    private <C extends Enum<C>> RadioButtonGroup<C> choice(String name, C[] choices) {
        var group = new RadioButtonGroup<C>();
        group.setItems(Arrays.asList(choices));
        group.setItemLabelGenerator(choice -> getTranslation("opinion." + name + "." + choice));
        group.addValueChangeListener(_ -> tell());
        group.setLabel(getTranslation("opinion-advice.field." + name));
        group.setManualValidation(true);
        fields.put(name, group);
        add(group);
        return group;
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

    /** The texts, for the gate. */
    MarkedTexts texts() {
        return texts;
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
        texts.look();
    }

    /** What a field is called in the middle of a sentence. */
    String called(String name) {
        return getTranslation("opinion-advice.field." + name).toLowerCase(Locale.ROOT);
    }
}
