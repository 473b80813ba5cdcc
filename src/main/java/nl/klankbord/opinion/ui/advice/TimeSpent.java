package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hours and quarters that something took. */
final class TimeSpent extends Div {

    private static final int HOUR = 60;
    private static final int MOST_HOURS = 200;
    private static final int QUARTER = 15;
    private static final Integer[] QUARTERS = {0, 15, 30, 45};

    private final IntegerField hours = new IntegerField(getTranslation("opinion-advice.time.hours"));
    private final Select<Integer> minutes = new Select<>();
    private boolean filling;

    /** @param changed hears of every change, so that it can be kept */
    TimeSpent(Runnable changed) {
        addClassName("opinion-advice-time");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "opinion-advice-time");
        var label = new Span(getTranslation("opinion-advice.time"));
        label.setId("opinion-advice-time");
        label.addClassName("label");
        var hint = new Span(getTranslation("opinion-advice.time.hint"));
        hint.addClassName("muted");
        hours.setMin(0);
        hours.setMax(MOST_HOURS);
        hours.setStepButtonsVisible(true);
        hours.setManualValidation(true);
        minutes.setLabel(getTranslation("opinion-advice.time.minutes"));
        minutes.setItems(QUARTERS);
        minutes.setValue(0);
        hours.addValueChangeListener(_ -> tell(changed));
        minutes.addValueChangeListener(_ -> tell(changed));
        var row = new Div(hours, minutes);
        row.addClassName("row");
        add(label, hint, row);
    }

    private void tell(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }

    /** Shows what was said before; null for nothing. */
    void fill(@Nullable Integer spent) {
        filling = true;
        hours.setValue(spent == null ? null : spent / HOUR);
        minutes.setValue(spent == null ? 0 : spent % HOUR / QUARTER * QUARTER);
        filling = false;
    }

    /** In minutes; empty when it was not said, or cannot be. */
    Optional<Integer> spent() {
        var quarters = Optional.ofNullable(minutes.getValue()).orElse(0);
        var whole = hours.getValue() == null && quarters > 0 ? Integer.valueOf(0) : hours.getValue();
        return Optional.ofNullable(whole)
                .filter(spent -> spent >= 0 && spent <= MOST_HOURS)
                .map(spent -> spent * HOUR + quarters)
                .filter(spent -> spent <= MOST_HOURS * HOUR);
    }

    /** The field to mend, marked. */
    Component mark(String howToMend) {
        hours.setErrorMessage(howToMend);
        hours.setInvalid(true);
        return hours;
    }

    void clear() {
        hours.setInvalid(false);
    }
}
