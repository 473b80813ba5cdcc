package nl.klankbord.training.ui.course;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.CourseEntry;
import nl.klankbord.training.Level;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicChoices;

/** What a course is made of, as fields of a form. */
final class CourseFields {

    private static final int ROWS = 3;
    private static final int MINUTES = 60;

    private final TextField title = new TextField();
    private final TextArea goals = new TextArea();
    private final TextArea description = new TextArea();
    private final TextArea audience = new TextArea();
    private final MultiSelectComboBox<String> topics = new MultiSelectComboBox<>();
    private final Select<Level> level = new Select<>();
    private final TextField line = new TextField();
    private final IntegerField step = new IntegerField();
    private final IntegerField hours = new IntegerField();

    CourseFields(HouseForm form, Vocabulary vocabulary) {
        title.setMaxLength(CourseEntry.TITLE);
        form.field(title, form.getTranslation("training-course.field.title"));
        text(form, goals, "training-edition.goals", "training-course.hint.goals");
        text(form, description, "training-edition.description", "");
        text(form, audience, "training-edition.audience", "");
        ComponentTexts.apply(topics);
        topics.setItems(TopicChoices.of(vocabulary, Topic::nl));
        topics.setAllowCustomValue(true);
        topics.addCustomValueSetListener(typed -> {
            var chosen = new LinkedHashSet<>(topics.getValue());
            if (chosen.add(typed.getDetail().strip())) {
                topics.setValue(chosen);
            }
        });
        form.optional(
                topics,
                form.getTranslation("training-course.topics"),
                form.getTranslation("training-course.hint.topics"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(one -> form.getTranslation("training.level." + one));
        level.setValue(Level.EVERYBODY);
        form.field(level, form.getTranslation("training-course.level"));
        form.optional(
                line, form.getTranslation("training-course.line"), form.getTranslation("training-course.hint.line"));
        form.optional(step, form.getTranslation("training-course.step"), "");
        form.optional(hours, form.getTranslation("training-course.pe"), form.getTranslation("training-course.hint.pe"));
    }

    private static void text(HouseForm form, TextArea area, String labelKey, String hintKey) {
        area.setMinRows(ROWS);
        area.setMaxLength(CourseEntry.TEXT);
        form.optional(area, form.getTranslation(labelKey), hintKey.isEmpty() ? "" : form.getTranslation(hintKey));
    }

    CourseEntry typed() {
        return new CourseEntry(
                title.getValue(),
                description.getValue(),
                goals.getValue(),
                audience.getValue(),
                List.copyOf(topics.getValue()),
                level.getValue(),
                line.getValue(),
                step.getOptionalValue().orElse(0),
                hours.getOptionalValue().orElse(0) * MINUTES);
    }

    void show(CourseEntry entry) {
        title.setValue(entry.title());
        description.setValue(entry.description());
        goals.setValue(entry.goals());
        audience.setValue(entry.audience());
        topics.setValue(new LinkedHashSet<>(entry.topics()));
        level.setValue(entry.level());
        line.setValue(entry.learningLine());
        step.setValue(entry.lineStep() == 0 ? null : entry.lineStep());
        hours.setValue(entry.peMinutes() == 0 ? null : entry.peMinutes() / MINUTES);
    }

    /** The field that a flaw is about. */
    Component named(String field) {
        return Map.<String, Component>of(
                        "description", description,
                        "goals", goals,
                        "audience", audience,
                        "topics", topics,
                        "level", level,
                        "learningLine", line,
                        "lineStep", step,
                        "peMinutes", hours)
                .getOrDefault(field, title);
    }
}
