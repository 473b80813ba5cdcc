package nl.klankbord.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.privacy.PersonErasure;
import nl.klankbord.privacy.PrivacyLinks;
import nl.klankbord.privacy.Retentions;

/** How long what is kept, what goes next night, and who left and will be erased. */
@Route(PrivacyLinks.RETENTION)
@Menu(title = "privacy.retention.menu", order = 86)
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class RetentionView extends HousePage implements BeforeEnterObserver {

    private final transient Retentions retentions;
    private final transient PersonErasure erasure;
    private final transient Partners partners;
    private final transient CurrentActor actors;
    private final transient Clock clock;
    private int page = 1;

    RetentionView(Retentions retentions, PersonErasure erasure, Partners partners, CurrentActor actors, Clock clock) {
        super("privacy.retention.title");
        this.retentions = retentions;
        this.erasure = erasure;
        this.partners = partners;
        this.actors = actors;
        this.clock = clock;
        subtitle(getTranslation("privacy.retention.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = AddressQuery.page(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var classes = new Section(
                new H2(getTranslation("privacy.retention.classes")),
                new Paragraph(getTranslation("privacy.retention.first")),
                new RetentionTable(retentions.standing(), clock.instant()));
        classes.addClassName("privacy-retention");
        replaceContent(classes, leavers());
    }

    private Component leavers() {
        var part = new Section(new H2(getTranslation("privacy.leavers")));
        part.addClassName("privacy-retention");
        var found = retentions.leavers(new PageRequest(page, PageRequest.USUAL));
        if (found.items().isEmpty()) {
            part.add(new Paragraph(getTranslation("privacy.leavers.none")));
            return part;
        }
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        found.items()
                .forEach(leaver -> rows.add(new LeaverRow(
                        leaver,
                        partners.find(leaver.who().partner())
                                .map(PartnerCard::name)
                                .orElse(""),
                        typed -> erasure.eraseLeaver(leaver.who().id(), typed, actors.get()),
                        this::erased)));
        part.add(
                new Paragraph(getTranslation("privacy.leavers.why")),
                rows,
                new Pager(
                        found.page(),
                        found.total(),
                        found.size(),
                        number -> PrivacyLinks.RETENTION + "?page=" + number));
        return part;
    }

    private void erased() {
        UndoNotice.show(getTranslation("privacy.leavers.erased"));
        show();
    }
}
