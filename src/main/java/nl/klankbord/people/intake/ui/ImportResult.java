package nl.klankbord.people.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport.Fault;
import nl.klankbord.base.ui.FaultTable;
import nl.klankbord.people.intake.PeopleImportReport;
import nl.klankbord.people.intake.PeopleImportReport.Change;
import nl.klankbord.people.intake.PersonField;

/** What an import of people did or would do, with the first changes, or with the lines that stand in its way. */
final class ImportResult extends Div {

    private ImportResult(String titleKey, boolean danger) {
        addClassNames("note", "stack");
        if (danger) {
            addClassName("note-danger");
        }
        getElement().setAttribute("tabindex", "-1");
        add(new H2(getTranslation("people.import." + titleKey)));
    }

    /** What would happen. */
    static ImportResult tried(PeopleImportReport report) {
        var key = report.refused() ? "refused" : report.changesAnything() ? "would" : "same";
        var result = new ImportResult(key, report.refused());
        if (report.refused()) {
            result.faults(report.counts().errors());
            return result;
        }
        result.counts(report);
        if (!report.first().isEmpty()) {
            result.add(new H3(result.getTranslation("people.import.first")), result.changes(report.first()));
        }
        return result;
    }

    /** What happened. */
    static ImportResult taken(PeopleImportReport report) {
        if (report.refused()) {
            return tried(report);
        }
        var result = new ImportResult("done", false);
        result.counts(report);
        return result;
    }

    /** Why a file cannot be read at all. */
    static ImportResult unreadable(List<Fault> faults) {
        var result = new ImportResult("refused", true);
        result.faults(faults);
        return result;
    }

    private void faults(List<Fault> faults) {
        add(new FaultTable(faults, this::name));
        if (faults.size() >= ImportFaults.ENOUGH) {
            add(new Paragraph(getTranslation("people.import.enough", ImportFaults.ENOUGH)));
        }
    }

    private void counts(PeopleImportReport report) {
        var counts = report.counts();
        add(new Paragraph(
                getTranslation("people.import.counts", counts.created(), counts.updated(), counts.unchanged())));
        if (report.left() > 0) {
            add(new Paragraph(getTranslation("people.import.counts.left", report.left())));
        }
    }

    private Div changes(List<Change> changes) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        List.of("name", "kind", "fields").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("people.import.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        changes.forEach(change -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(change.name()),
                        new NativeTableCell(getTranslation("people.import.kind." + change.kind())),
                        new NativeTableCell(
                                change.fields().stream().map(this::name).collect(Collectors.joining(", "))))));
        var scroll = new Div(table);
        scroll.addClassName("table-wrap");
        return scroll;
    }

    private String name(String field) {
        return Arrays.stream(PersonField.values())
                .filter(known -> known.inJson().equals(field))
                .map(known -> getTranslation("people.import.field." + known))
                .findFirst()
                .orElse(field);
    }
}
