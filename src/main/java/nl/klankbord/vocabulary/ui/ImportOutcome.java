package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ui.FaultTable;

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
            add(new FaultTable(report.errors(), UnaryOperator.identity()));
        }
    }
}
