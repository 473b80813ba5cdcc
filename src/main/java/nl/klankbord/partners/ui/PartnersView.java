package nl.klankbord.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.partners.FigureKind;
import nl.klankbord.partners.PartnerDetails;
import nl.klankbord.partners.Partners;

/** The partners, to administer. */
@Route("beheer/partners")
@Menu(title = "partners.title", order = 80)
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
class PartnersView extends HousePage implements BeforeEnterObserver {

    private final transient Partners partners;
    private final transient CurrentActor currentActor;

    PartnersView(Partners partners, CurrentActor currentActor) {
        super("partners.title");
        this.partners = partners;
        this.currentActor = currentActor;
        addClassName("partners");
        subtitle(getTranslation("partners.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = partners.listed();
        if (currentActor.get().is(Role.NETWORK_ADMIN)) {
            primary(new RouterLink(getTranslation("partners.add"), NewPartnerView.class));
        }
        replaceContent(all.isEmpty() ? nothingYet() : table(all));
    }

    private Component nothingYet() {
        return ListState.firstUse(
                getTranslation("partners.empty.title"),
                getTranslation("partners.empty.text"),
                getTranslation("partners.empty.example"));
    }

    private Component table(List<PartnerDetails> all) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        List.of("name", "inhabitants", "area", "free-days", "action").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("partners.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        all.forEach(partner -> table.getBody().add(row(partner)));
        var card = new Div(table);
        card.addClassNames("card", "partners-table");
        return card;
    }

    private NativeTableRow row(PartnerDetails partner) {
        var card = partner.card();
        var name = new NativeTableHeaderCell(new PartnerBadge(card.mark(), card.name(), card.accent()));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(latest(partner, FigureKind.INHABITANTS)),
                new NativeTableCell(latest(partner, FigureKind.AREA_KM2)),
                new NativeTableCell(String.valueOf(partner.days().size())),
                action(partner));
    }

    private NativeTableCell action(PartnerDetails partner) {
        if (!currentActor.get().administers(partner.card().id())) {
            return new NativeTableCell();
        }
        var edit = new RouterLink(
                getTranslation("partners.edit"),
                PartnerView.class,
                new RouteParameters(PartnerView.ID, partner.card().id().toString()));
        edit.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("partners.edit.label", partner.card().name()));
        return new NativeTableCell(edit);
    }

    private String latest(PartnerDetails partner, FigureKind kind) {
        return partner.figures().stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .map(figure -> getTranslation(
                        "partners.of-year",
                        NumberFormat.getInstance(getLocale()).format(figure.value()),
                        String.valueOf(figure.year())))
                .orElseGet(() -> getTranslation("partners.unknown"));
    }
}
