package nl.klankbord.partners.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.partners.PartnerDay;

/** The days of its own of a partner, a row each. */
final class PartnerDaysEditor extends RowsEditor<PartnerDaysEditor.Row> {

    PartnerDaysEditor(String title) {
        super(title, "partners.free-day.", Row::new);
    }

    void fill(List<PartnerDay> days) {
        clear();
        days.forEach(day -> {
            var row = append();
            row.date.setValue(day.date());
            row.description.setValue(day.description());
            row.worked.setValue(day.worked());
        });
    }

    boolean isComplete() {
        return rows().stream().allMatch(Row::isComplete);
    }

    /** Only what is complete. */
    List<PartnerDay> typed() {
        return rows().stream()
                .filter(Row::isComplete)
                .map(row -> new PartnerDay(row.date.getValue(), row.description.getValue(), row.worked.getValue()))
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
        private final Checkbox worked = new Checkbox(getTranslation("partners.free-day.worked"));

        Row(Consumer<Row> drop) {
            addClassName("partners-row");
            var remove = new Button(getTranslation("partners.free-day.remove"), _ -> drop.accept(this));
            add(date, description, worked, remove);
        }

        private boolean isComplete() {
            return !date.isEmpty() && !description.getValue().isBlank();
        }
    }
}
