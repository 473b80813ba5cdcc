package nl.klankbord.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;

/**
 * A date as people here write it: 12-3-2027, 12/3/2027 and "12 maart 2027" all do; the calendar starts its week on
 * Monday and numbers it.
 */
public final class DutchDateField extends DatePicker {

    public DutchDateField() {
        ComponentTexts.apply(this);
        setWeekNumbersVisible(true);
        setFallbackParser(typed -> DutchDates.parse(typed)
                .map(Result::ok)
                .orElseGet(() -> Result.error(getTranslation("base.date.unreadable"))));
    }

    public DutchDateField(String label) {
        this();
        setLabel(label);
    }
}
