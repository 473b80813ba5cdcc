package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.planning.Pattern;

/** How often, how long, and between which days and hours. */
final class WhenFields {

    private static final int USUAL_MINUTES = 180;
    private static final int DAYS_AHEAD = 14;
    private static final int MONTHS = 6;

    private final HouseForm form;
    final IntegerField lessons = new IntegerField();
    final Select<Integer> minutes = new Select<>();
    final Select<Rhythm> rhythm = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    final DutchDateField earliest = new DutchDateField();
    final DutchDateField latest = new DutchDateField();
    final TimePicker from = new TimePicker();
    final TimePicker until = new TimePicker();

    /** Adds them to the form. */
    WhenFields(HouseForm form, PlannerChoices choices) {
        this.form = form;
        lessons.setValue(1);
        lessons.setMin(1);
        lessons.setStepButtonsVisible(true);
        lessons.addValueChangeListener(_ -> show());
        form.field(lessons, text("lessons"));
        minutes.setItems(60, 90, 120, 150, USUAL_MINUTES, 210, 240, 360, 420, 480);
        minutes.setItemLabelGenerator(length -> form.getTranslation("training-planner.minutes", length / 60.0));
        minutes.setValue(USUAL_MINUTES);
        form.field(minutes, text("length"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(one -> text("rhythm." + one));
        rhythm.setValue(Rhythm.WEEK_APART);
        rhythm.addValueChangeListener(_ -> show());
        form.field(rhythm, text("rhythm"));
        weekday.setItems(DayOfWeek.values());
        weekday.setEmptySelectionAllowed(true);
        weekday.setEmptySelectionCaption(text("weekday.any"));
        weekday.setItemLabelGenerator(day -> day == null
                ? text("weekday.any")
                : day.getDisplayName(TextStyle.FULL, UI.getCurrent().getLocale()));
        form.field(weekday, text("weekday"));
        earliest.setValue(choices.today().plusDays(DAYS_AHEAD));
        form.field(earliest, text("earliest"));
        latest.setValue(choices.today().plusDays(DAYS_AHEAD).plusMonths(MONTHS));
        form.field(latest, text("latest"));
        time(from, "from", LocalTime.of(9, 0));
        time(until, "until", LocalTime.of(17, 0));
        show();
    }

    private void time(TimePicker picker, String label, LocalTime usual) {
        picker.setStep(Duration.ofMinutes(30));
        picker.setLocale(UI.getCurrent().getLocale());
        picker.setValue(usual);
        form.field(picker, text(label));
    }

    /** One lesson has no rhythm. */
    private void show() {
        var several = !lessons.isEmpty() && lessons.getValue() > 1;
        rhythm.setVisible(several);
        weekday.setVisible(several && rhythm.getValue().isOnWeekday());
    }

    Pattern pattern() {
        return rhythm.isVisible() ? rhythm.getValue().on(weekday.getValue()) : new Pattern.Free(1);
    }

    private String text(String key) {
        return form.getTranslation("training-planner." + key);
    }
}
