package nl.klankbord.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.privacy.RetentionStanding;

/** Each class of what is kept: for how long, how much is older now, from when it goes and what went last. */
final class RetentionTable extends Div {

    private final transient Instant now;

    RetentionTable(List<RetentionStanding> standing, Instant now) {
        this.now = now;
        addClassName("table-wrap");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("privacy.retention.classes"));
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        List.of("what", "kept", "due", "goes", "last").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("privacy.retention.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        standing.forEach(each -> table.getBody().add(row(each)));
        add(table);
    }

    private NativeTableRow row(RetentionStanding each) {
        var what = new NativeTableHeaderCell(getTranslation(each.name()));
        what.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                what,
                new NativeTableCell(term(each.kept())),
                new NativeTableCell(String.valueOf(each.due())),
                new NativeTableCell(
                        each.waits(now)
                                ? getTranslation(
                                        "privacy.retention.from",
                                        Dates.full(Dates.dayOf(each.takesFrom()), getLocale()))
                                : getTranslation("privacy.retention.nightly")),
                new NativeTableCell(
                        each.takenAt() == null
                                ? getTranslation("privacy.retention.nothing")
                                : getTranslation(
                                        "privacy.retention.taken",
                                        each.taken(),
                                        Dates.full(Dates.dayOf(each.takenAt()), getLocale()))));
    }

    private String term(Period kept) {
        return kept.getYears() > 0
                ? getTranslation("privacy.retention.years", kept.getYears())
                : getTranslation("privacy.retention.days", kept.getDays());
    }
}
