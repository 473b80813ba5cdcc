package nl.klankbord.partners.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.partners.CouncilEvening;
import nl.klankbord.partners.CouncilEvening.OnDate;
import nl.klankbord.partners.CouncilEvening.OnWeekday;

/** The evenings on which the council of a partner meets, a row each. */
final class CouncilEveningsEditor extends RowsEditor<CouncilEveningsEditor.Row> {

    /** What stands in the choice for one date, beside the numbers of a weekday. */
    private static final int ON_DATE = 9;

    CouncilEveningsEditor(String title) {
        super(title, "partners.evening.", Row::new);
    }

    void fill(List<CouncilEvening> evenings) {
        clear();
        evenings.forEach(evening -> append().fill(evening));
    }

    boolean isComplete() {
        return rows().stream().allMatch(Row::isComplete);
    }

    /** Only what is complete. */
    List<CouncilEvening> typed() {
        return rows().stream().filter(Row::isComplete).map(Row::typed).toList();
    }

    @Override
    void focus(Row row) {
        row.which.focus();
    }

    /** One evening, or one that comes back. */
    static final class Row extends Div {

        private final Select<Integer> which = new Select<>();
        private final Select<DayOfWeek> weekday = new Select<>();
        private final DutchDateField date = new DutchDateField(getTranslation("partners.evening.date"));

        Row(Consumer<Row> drop) {
            addClassName("partners-row");
            which.setLabel(getTranslation("partners.evening.which"));
            which.setItems(1, 2, 3, 4, OnWeekday.LAST, OnWeekday.EVERY, ON_DATE);
            which.setItemLabelGenerator(nth -> getTranslation("partners.evening.nth." + nth));
            which.setValue(1);
            which.addValueChangeListener(_ -> show());
            weekday.setLabel(getTranslation("partners.evening.weekday"));
            weekday.setItems(DayOfWeek.values());
            weekday.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, getLocale()));
            var remove = new Button(getTranslation("partners.evening.remove"), _ -> drop.accept(this));
            add(which, weekday, date, remove);
            show();
        }

        private void fill(CouncilEvening evening) {
            switch (evening) {
                case OnDate on -> {
                    which.setValue(ON_DATE);
                    date.setValue(on.date());
                }
                case OnWeekday on -> {
                    which.setValue(on.nth());
                    weekday.setValue(on.weekday());
                }
            }
            show();
        }

        private void show() {
            date.setVisible(isOnDate());
            weekday.setVisible(!isOnDate());
        }

        private boolean isOnDate() {
            return which.getValue() == ON_DATE;
        }

        private boolean isComplete() {
            return isOnDate() ? !date.isEmpty() : !weekday.isEmpty();
        }

        private CouncilEvening typed() {
            return isOnDate() ? new OnDate(date.getValue()) : new OnWeekday(which.getValue(), weekday.getValue());
        }
    }
}
