package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.DutchDateField;

/** The day on which the opinion is wanted; on a day off it says so and offers the next working day. */
final class WantedDay extends Div {

    private final DutchDateField field;
    private final Div dayOff = new Div();
    private final transient UnaryOperator<LocalDate> workingDay;

    /** @param workingDay the day itself, or the first working day after it */
    WantedDay(String label, UnaryOperator<LocalDate> workingDay) {
        this.workingDay = workingDay;
        field = new DutchDateField(label);
        field.setManualValidation(true);
        field.addValueChangeListener(_ -> look());
        dayOff.addClassNames("row", "small", "ask-day-off");
        dayOff.getElement().setAttribute("role", "status");
        add(field, dayOff);
    }

    DutchDateField field() {
        return field;
    }

    private void look() {
        dayOff.removeAll();
        var day = field.getValue();
        if (day == null) {
            return;
        }
        var next = workingDay.apply(day);
        if (!next.equals(day)) {
            var take = new Button(
                    getTranslation("opinion-asking.day-off.take", Dates.withDay(next, getLocale())),
                    _ -> field.setValue(next));
            take.addThemeVariants(ButtonVariant.SMALL);
            dayOff.add(new Span(getTranslation("opinion-asking.day-off", Dates.withDay(day, getLocale()))), take);
        }
    }
}
