package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.LessonMove;
import nl.klankbord.training.ui.Trouble;

/** Puts a lesson, or more of them, at another moment or place; who takes part hears of it. */
final class MoveForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient EditionTools tools;
    private final transient Runnable changed;
    private final EditionId edition;
    private final LessonCard lesson;
    private final DutchDateField day = new DutchDateField();
    private final TimePicker start = new TimePicker();
    private final TimePicker end = new TimePicker();
    private final TextField place = new TextField();
    private final ReachField reach = new ReachField();
    private final Trouble trouble = new Trouble();
    private final HouseForm form;

    MoveForm(EditionId edition, LessonCard lesson, Button opener, EditionTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        this.edition = edition;
        this.lesson = lesson;
        form = new HouseForm(getTranslation("training.step." + EditionStep.MOVE_LESSON), this::move);
        form.field(day, getTranslation("training-edition.move.day"));
        form.field(start, getTranslation("training-edition.move.start"));
        form.field(end, getTranslation("training-edition.move.end"));
        form.optional(place, getTranslation("training-edition.move.place"), "");
        form.field(reach, getTranslation("training-edition.reach"), getTranslation("training-edition.move.reach.hint"));
        start.setStep(STEP);
        end.setStep(STEP);
        day.setValue(lesson.start().toLocalDate());
        start.setValue(lesson.start().toLocalTime());
        end.setValue(lesson.end().toLocalTime());
        place.setValue(lesson.place());
        add(new Folding(opener, getTranslation("training.step." + EditionStep.MOVE_LESSON), form, day, trouble));
    }

    private void move() {
        if (day.isEmpty()) {
            form.problem(day, getTranslation("base.date.missing"));
        }
        if (start.isEmpty()) {
            form.problem(start, getTranslation("training-edition.move.time.missing"));
        }
        if (end.isEmpty()) {
            form.problem(end, getTranslation("training-edition.move.time.missing"));
        }
        if (form.refused()) {
            return;
        }
        var to = new LessonEntry(
                day.getValue().atTime(start.getValue()),
                day.getValue().atTime(end.getValue()),
                place.getValue(),
                lesson.link(),
                lesson.room());
        trouble.show(
                tools.edition().move(edition, new LessonMove(lesson.id(), reach.getValue(), to), getLocale(), changed));
    }
}
