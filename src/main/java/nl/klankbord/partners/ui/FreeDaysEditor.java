package nl.klankbord.partners.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.partners.FreeDay;

/** The free days of a partner, a row each. */
final class FreeDaysEditor extends RowsEditor<FreeDaysEditor.Row> {

    FreeDaysEditor(String title) {
        super(title, "partners.free-day.", Row::new);
    }

    void fill(List<FreeDay> days) {
        clear();
        days.forEach(day -> {
            var row = append();
            row.date.setValue(day.date());
            row.description.setValue(day.description());
        });
    }

    boolean isComplete() {
        return rows().stream().allMatch(Row::isComplete);
    }

    /** Only what is complete. */
    List<FreeDay> typed() {
        return rows().stream()
                .filter(Row::isComplete)
                .map(row -> new FreeDay(row.date.getValue(), row.description.getValue()))
                .toList();
    }

    @Override
    void focus(Row row) {
        row.date.focus();
    }

    /** One day. */
    static final class Row extends Div {

        private final DutchDateField date = new DutchDateField(getTranslation("partners.free-day.date"));
        private final TextField description = new TextField(getTranslation("partners.free-day.description"));

        Row(Consumer<Row> drop) {
            addClassName("partners-row");
            var remove = new Button(getTranslation("partners.free-day.remove"), _ -> drop.accept(this));
            add(date, description, remove);
        }

        private boolean isComplete() {
            return !date.isEmpty() && !description.getValue().isBlank();
        }
    }
}
