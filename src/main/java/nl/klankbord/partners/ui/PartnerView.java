package nl.klankbord.partners.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.partners.PartnerDetails;
import nl.klankbord.partners.PartnerEntry;
import nl.klankbord.partners.PartnerOutcome;
import nl.klankbord.partners.Partners;

/** One partner, to change. */
@Route("beheer/partners/:" + PartnerView.ID)
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
class PartnerView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Partners partners;
    private final transient CurrentActor currentActor;

    PartnerView(Partners partners, CurrentActor currentActor) {
        this.partners = partners;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var partner = event.getRouteParameters()
                .get(ID)
                .flatMap(PartnerId::parse)
                .filter(id -> currentActor.get().administers(id))
                .flatMap(partners::details)
                .orElseThrow(NotFoundException::new);
        show(partner);
    }

    private void show(PartnerDetails partner) {
        title(getTranslation("partners.edit.title", partner.card().name()));
        replaceContent(new Editor(partner).form);
    }

    /** What is being edited, with the version that was read. */
    private final class Editor {

        private final PartnerId id;
        private final PartnerForm form;
        private int version;

        Editor(PartnerDetails partner) {
            id = partner.card().id();
            version = partner.version();
            form = new PartnerForm(this::save);
            form.fill(partner);
        }

        private void save(PartnerEntry entry) {
            switch (partners.update(id, version, entry)) {
                case PartnerOutcome.Saved saved -> {
                    UndoNotice.show(getTranslation("partners.saved", entry.name()));
                    getUI().ifPresent(ui -> ui.navigate(PartnersView.class));
                }
                case PartnerOutcome.NotAccepted refused -> refused.flaws().forEach(form::flaw);
                case PartnerOutcome.SomebodyWasFirst first -> {
                    version = first.now().version();
                    form.somebodyWasFirst(first.now());
                }
            }
        }
    }
}
