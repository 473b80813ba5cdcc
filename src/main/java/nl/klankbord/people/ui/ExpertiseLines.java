package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ExpertiseEntry;
import nl.klankbord.people.Intent;

/** The lines of expertise of a profile, to write. */
final class ExpertiseLines extends Div {

    private static final int USUAL_LEVEL = 3;

    /** What one may be asked for on one topic; learning has a field of its own. */
    private static final Set<Intent> OFFERED = EnumSet.complementOf(EnumSet.of(Intent.LEARN));

    private final transient ProfileChoices choices;
    private final Runnable changed;
    private final Div rows = new Div();
    private final List<Line> lines = new ArrayList<>();

    /** @param changed hears of every change */
    ExpertiseLines(ProfileChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        addClassName("people-lines");
        rows.addClassName("people-lines");
        var heading = getTranslation("people.field.expertise");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", heading)
                .setAttribute("tabindex", "-1");
        add(rows, new Button(getTranslation("people.field.add-topic"), Icons.ADD.create(), _ -> append().topic
                .focus()));
    }

    void fill(List<ExpertiseEntry> entries) {
        lines.clear();
        rows.removeAll();
        entries.forEach(entry -> append().fill(entry));
    }

    /** Lines that hold nothing are left out. */
    List<ExpertiseEntry> typed() {
        return lines.stream().filter(line -> !line.isBlank()).map(Line::typed).toList();
    }

    /** All of them, to take problems off. */
    Stream<Component> fields() {
        return lines.stream().flatMap(line -> Stream.of(line.topic, line.level, line.note, line.standIn));
    }

    /** Where a flaw of that line stands. */
    Component field(String name, int row) {
        var line = lines.stream()
                .filter(candidate -> !candidate.isBlank())
                .skip(row)
                .findFirst();
        return line.<Component>map(found -> switch (name) {
                    case "note" -> found.note;
                    case "level" -> found.level;
                    case "topicStandIn" -> found.standIn;
                    default -> found.topic;
                })
                .orElse(this);
    }

    /** Adds a line on this topic, and goes there. */
    void addTopic(String topic) {
        var line = append();
        line.topic.setValue(topic);
        line.level.focus();
    }

    private Line append() {
        var line = new Line();
        lines.add(line);
        rows.add(line);
        return line;
    }

    private void drop(Line line) {
        lines.remove(line);
        rows.remove(line);
        changed.run();
        getElement().callJsFunction("focus");
    }

    private final class Line extends Div {

        private final ComboBox<String> topic = choices.topics();
        private final Select<Integer> level = new Select<>();
        private final TextField note = new TextField();
        private final CheckboxGroup<Intent> intents = new CheckboxGroup<>();
        private final ComboBox<ColleagueCard> standIn = choices.colleagues(getLocale());
        private final Div offered = new Div(intents, standIn);
        private final Details more = new Details(getTranslation("people.field.more"), offered);
        private final Button remove = new Button(Icons.REMOVE.create(), _ -> drop(this));

        Line() {
            addClassName("people-line");
            topic.setLabel(getTranslation("people.field.topic"));
            topic.setManualValidation(true);
            level.setLabel(getTranslation("people.field.level"));
            level.setItems(1, 2, 3, 4, 5);
            level.setItemLabelGenerator(number -> getTranslation("people.level." + number));
            level.setValue(USUAL_LEVEL);
            note.setLabel(getTranslation("base.form.optional", getTranslation("people.field.note")));
            note.setManualValidation(true);
            note.addClassName("people-line-note");
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("people-line-remove");
            intents.setLabel(getTranslation("base.form.optional", getTranslation("people.field.topicIntents")));
            intents.setItems(OFFERED);
            intents.setItemLabelGenerator(intent -> getTranslation("people.intent." + intent));
            standIn.setLabel(getTranslation("base.form.optional", getTranslation("people.field.topicStandIn")));
            standIn.setManualValidation(true);
            offered.addClassName("people-line-offered");
            more.addClassName("people-line-more");
            add(topic, level, remove, note, more);
            name();
            topic.addValueChangeListener(_ -> {
                name();
                changed.run();
            });
            level.addValueChangeListener(_ -> changed.run());
            note.addValueChangeListener(_ -> changed.run());
            intents.addValueChangeListener(_ -> changed.run());
            standIn.addValueChangeListener(_ -> changed.run());
        }

        private void name() {
            remove.setAriaLabel(
                    topic.isEmpty()
                            ? getTranslation("people.field.remove-empty-topic")
                            : getTranslation("people.field.remove-topic", topic.getValue()));
        }

        void fill(ExpertiseEntry entry) {
            if (!entry.topic().isEmpty()) {
                topic.setValue(entry.topic());
            }
            level.setValue(entry.level());
            note.setValue(entry.note());
            intents.setValue(entry.intents());
            standIn.setValue(choices.colleague(entry.standIn()));
            more.setOpened(!entry.intents().isEmpty() || entry.standIn() != null);
        }

        boolean isBlank() {
            return topic.isEmpty() && note.isEmpty();
        }

        ExpertiseEntry typed() {
            return new ExpertiseEntry(
                    topic.isEmpty() ? "" : topic.getValue(),
                    level.isEmpty() ? 0 : level.getValue(),
                    note.getValue(),
                    intents.getValue(),
                    standIn.isEmpty() ? null : standIn.getValue().id());
        }
    }
}
