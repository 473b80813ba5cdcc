package nl.klankbord.partners.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.partners.Figure;
import nl.klankbord.partners.FigureKind;

/** The figures of a partner, a row each. */
final class FiguresEditor extends RowsEditor<FiguresEditor.Row> {

    FiguresEditor(String title) {
        super(title, "partners.figure.", Row::new);
    }

    void fill(List<Figure> figures) {
        clear();
        figures.forEach(figure -> {
            var row = append();
            row.kind.setValue(figure.kind());
            row.year.setValue(figure.year());
            row.value.setValue(figure.value().stripTrailingZeros());
        });
    }

    boolean isComplete() {
        return rows().stream().allMatch(Row::isComplete);
    }

    /** Only what is complete. */
    List<Figure> typed() {
        return rows().stream()
                .filter(Row::isComplete)
                .map(row -> new Figure(row.kind.getValue(), row.year.getValue(), row.value.getValue()))
                .toList();
    }

    @Override
    void focus(Row row) {
        row.kind.focus();
    }

    /** One figure. */
    static final class Row extends Div {

        private final Select<FigureKind> kind = new Select<>();
        private final IntegerField year = new IntegerField(getTranslation("partners.figure.year"));
        private final BigDecimalField value = new BigDecimalField(getTranslation("partners.figure.value"));

        Row(Consumer<Row> drop) {
            addClassName("partners-row");
            kind.setLabel(getTranslation("partners.figure.kind"));
            kind.setItems(FigureKind.values());
            kind.setItemLabelGenerator(which -> getTranslation("partners.figure." + which));
            value.setLocale(getLocale());
            var remove = new Button(getTranslation("partners.figure.remove"), _ -> drop.accept(this));
            add(kind, year, value, remove);
        }

        private boolean isComplete() {
            return !kind.isEmpty() && !year.isEmpty() && !value.isEmpty();
        }
    }
}
