package nl.klankbord.people.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.people.intake.Columns;
import nl.klankbord.people.intake.ImportColumns.Table;
import nl.klankbord.people.intake.PersonField;

/** What each column of a table means, to choose. */
final class ColumnsForm extends Div {

    private static final int LONGEST_SAMPLE = 60;

    private final Div fields = new Div();
    private final List<Select<Optional<PersonField>>> choices = new ArrayList<>();
    private List<String> header = List.of();

    ColumnsForm() {
        addClassNames("people-import-columns", "stack");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", getTranslation("people.import.columns"));
        fields.addClassName("people-import-column-list");
        add(
                new H2(getTranslation("people.import.columns")),
                new Paragraph(getTranslation("people.import.columns.hint")),
                fields);
        setVisible(false);
    }

    void show(Table table) {
        clear();
        header = table.header();
        for (var i = 0; i < header.size(); i++) {
            var choice = choice(header.get(i), sample(table, i));
            choice.setValue(table.columns().meanings().get(i));
            choices.add(choice);
            fields.add(choice);
        }
        setVisible(true);
    }

    void clear() {
        header = List.of();
        choices.clear();
        fields.removeAll();
        setVisible(false);
    }

    private Select<Optional<PersonField>> choice(String word, String sample) {
        var choice = new Select<Optional<PersonField>>();
        choice.setLabel(word.isBlank() ? getTranslation("people.import.columns.nameless") : word);
        choice.setHelperText(sample);
        choice.getElement().getThemeList().add("helper-above-field");
        choice.setItems(Stream.concat(
                        Stream.of(Optional.<PersonField>empty()),
                        Arrays.stream(PersonField.values()).map(Optional::of))
                .toList());
        choice.setItemLabelGenerator(meaning -> meaning.map(field -> getTranslation("people.import.field." + field))
                .orElseGet(() -> getTranslation("people.import.columns.none")));
        choice.setManualValidation(true);
        return choice;
    }

    private static String sample(Table table, int column) {
        var text = table.samples().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .collect(Collectors.joining(" · "));
        return text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text;
    }

    boolean isShown() {
        return !header.isEmpty();
    }

    List<String> header() {
        return header;
    }

    Columns columns() {
        return new Columns(choices.stream().map(Select::getValue).toList());
    }

    /** Where a field was chosen the last time; the whole when it was not. */
    Component place(PersonField field) {
        return choices.reversed().stream()
                .filter(choice -> choice.getValue().equals(Optional.of(field)))
                .<Component>map(choice -> choice)
                .findFirst()
                .orElse(this);
    }
}
