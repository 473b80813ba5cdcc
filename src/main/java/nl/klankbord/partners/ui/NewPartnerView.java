package nl.klankbord.partners.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.partners.PartnerEntry;
import nl.klankbord.partners.PartnerOutcome;
import nl.klankbord.partners.Partners;

/** A partner to add. */
@Route("beheer/partners/nieuw")
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class NewPartnerView extends HousePage {

    private final transient Partners partners;
    private final PartnerForm form = new PartnerForm(this::save);

    NewPartnerView(Partners partners) {
        super("partners.new.title");
        this.partners = partners;
        content(form);
    }

    private void save(PartnerEntry entry) {
        switch (partners.create(entry)) {
            case PartnerOutcome.Saved saved -> {
                UndoNotice.show(getTranslation("partners.saved", entry.name()));
                getUI().ifPresent(ui -> ui.navigate(PartnersView.class));
            }
            case PartnerOutcome.NotAccepted refused -> refused.flaws().forEach(form::flaw);
            case PartnerOutcome.SomebodyWasFirst first ->
                throw new IllegalStateException("Somebody was first with a new partner");
        }
    }
}
