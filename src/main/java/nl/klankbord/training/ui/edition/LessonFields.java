package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.LessonId;
import org.jspecify.annotations.Nullable;

/** One lesson of a form. */
final class LessonFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final H3 title = new H3();
    private final DutchDateField day = new DutchDateField(getTranslation("training-edition.move.day"));
    private final TimePicker start = new TimePicker(getTranslation("training-edition.move.start"));
    private final TimePicker end = new TimePicker(getTranslation("training-edition.move.end"));
    private final TextField place =
            new TextField(getTranslation("base.form.optional", getTranslation("training-edition.move.place")));
    private final TextField link =
            new TextField(getTranslation("base.form.optional", getTranslation("training-edition.link")));
    private final Button remove;
    private @Nullable LessonId id;
    private @Nullable UUID room;

    LessonFields(Runnable removed) {
        addClassName("training-lesson-fields");
        start.setStep(STEP);
        end.setStep(STEP);
        remove = new Button(getTranslation("training-edition.lesson.remove"), _ -> removed.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(title, day, start, end, place, link, remove);
    }

    /** Which one it is, from 1. */
    void number(int number, boolean removable) {
        title.setText(getTranslation("training-edition.lesson.number", number));
        remove.setVisible(removable);
        remove.setAriaLabel(getTranslation("training-edition.lesson.step", remove.getText(), number));
    }

    void show(LessonEntry entry) {
        day.setValue(entry.start().toLocalDate());
        start.setValue(entry.start().toLocalTime());
        end.setValue(entry.end().toLocalTime());
        place.setValue(entry.place());
        link.setValue(entry.link());
        id = entry.id();
        room = entry.room();
    }

    /** What was typed; empty while a moment is missing. */
    Optional<LessonEntry> typed() {
        if (day.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LessonEntry(
                id,
                day.getValue().atTime(start.getValue()),
                day.getValue().atTime(end.getValue()),
                place.getValue(),
                link.getValue(),
                room));
    }

    /** Gets what is wrong with the lesson. */
    DutchDateField first() {
        return day;
    }
}
