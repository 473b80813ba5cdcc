package nl.klankbord.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.klankbord.base.ImportReport.Fault;

/** The lines that stand in the way of an import: which line, which field, what is wrong. */
public final class FaultTable extends Div {

    /** @param fieldName how a field is called on screen */
    public FaultTable(List<Fault> faults, UnaryOperator<String> fieldName) {
        addClassName("table-wrap");
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        List.of("line", "field", "message").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("base.faults." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        faults.forEach(fault -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(fault.line() == 0 ? "" : String.valueOf(fault.line())),
                        new NativeTableCell(fieldName.apply(fault.field())),
                        new NativeTableCell(fault.message()))));
        add(table);
    }
}
