package nl.klankbord.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Predicate;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.training.PartnerSeats;

/** The seats of each partner, in words; the own one stands out. */
public final class SeatTable extends Div {

    /** @param own whether a partner is one that the reader works for */
    public SeatTable(List<PartnerSeats> partners, Predicate<PartnerId> own, TrainingWords words) {
        addClassName("training-seats");
        var table = new NativeTable();
        table.setCaptionText(getTranslation("training-agenda.seats.caption"));
        table.getCaption().addClassName("visually-hidden");
        partners.forEach(
                seats -> table.getBody().add(row(seats, own.test(seats.partner().id()), words)));
        add(table);
    }

    private NativeTableRow row(PartnerSeats seats, boolean own, TrainingWords words) {
        var partner = seats.partner();
        var name = new NativeTableHeaderCell(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(name, new NativeTableCell(words.free(seats, getLocale())));
        row.setClassName("training-seats-own", own);
        return row;
    }
}
