package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.klankbord.base.ImportReport;

/** What an import did or would do, with the lines that stand in its way. */
final class ImportOutcome extends Div {

    ImportOutcome(ImportReport report, boolean applied) {
        addClassNames("note", "stack");
        var key = report.refused() ? "refused" : applied ? "done" : "would";
        if (report.refused()) {
            addClassName("note-danger");
        }
        add(
                new H2(getTranslation("vocabulary.import." + key)),
                new Paragraph(getTranslation(
                        "vocabulary.import.counts", report.created(), report.updated(), report.unchanged())));
        if (report.refused()) {
            add(faults(report.errors()));
        }
    }

    private NativeTable faults(List<ImportReport.Fault> faults) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        List.of("line", "field", "message").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("vocabulary.import.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        faults.forEach(fault -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(String.valueOf(fault.line())),
                        new NativeTableCell(fault.field()),
                        new NativeTableCell(fault.message()))));
        return table;
    }
}
