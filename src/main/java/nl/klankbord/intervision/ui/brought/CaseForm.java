package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.intervision.brought.CaseEntry;
import nl.klankbord.intervision.brought.CaseEntry.Flaw;

/** The four fields of a case. Tells of every change, so that it can be kept. */
final class CaseForm extends Div {

    private static final int ROWS = 4;

    private final transient MarkedTexts texts = MarkedTexts.answerable();
    private final Map<String, TextArea> areas = new LinkedHashMap<>();
    private final Runnable changed;
    private boolean filling;

    CaseForm(Runnable changed) {
        this.changed = changed;
        addClassName("room-case-form");
        CaseEntry.empty().texts().keySet().forEach(this::field);
    }

    private void field(String name) {
        var line = name.equals("about");
        var text = texts.text(
                name,
                getTranslation("intervision-brought.field." + name),
                getTranslation("intervision-brought.hint." + name),
                line ? 1 : ROWS);
        text.area().setMaxLength(line ? CaseEntry.LINE : CaseEntry.TEXT);
        text.onChange(this::tell, () -> {});
        areas.put(name, text.area());
        add(text);
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    void fill(CaseEntry entry) {
        filling = true;
        entry.texts().forEach((name, text) -> area(name).setValue(text));
        filling = false;
    }

    CaseEntry typed() {
        return new CaseEntry(
                area("about").getValue(),
                area("situation").getValue(),
                area("tried").getValue(),
                area("question").getValue());
    }

    /** What was said about spots that stay. */
    GateAnswers answers() {
        return texts.answers();
    }

    void clear() {
        areas.values().forEach(area -> area.setInvalid(false));
        texts.look();
    }

    /** Marks what is wrong; answers how to mend each field. */
    SequencedMap<Component, String> show(List<Flaw> flaws) {
        var problems = new LinkedHashMap<Component, String>();
        flaws.forEach(flaw -> {
            var area = area(flaw.field());
            var words = getTranslation(
                    "intervision-brought.flaw." + flaw.reason(),
                    getTranslation("intervision-brought.field." + flaw.field()),
                    flaw.most());
            mark(area, words);
            problems.put(area, words);
        });
        return problems;
    }

    /** Marks what looks like personal data; answers how to mend each field. */
    SequencedMap<Component, String> show(GateReport report) {
        var problems = new LinkedHashMap<Component, String>();
        texts.show(report, problems::put);
        return problems;
    }

    private static void mark(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private TextArea area(String name) {
        return Objects.requireNonNull(areas.get(name));
    }
}
