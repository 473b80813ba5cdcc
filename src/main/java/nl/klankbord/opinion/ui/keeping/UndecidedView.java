package nl.klankbord.opinion.ui.keeping;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.BiFunction;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionRecords;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;

/**
 * Requests that are over and of which nobody said whether the dossier is stored: their administrators say it here, also of
 * what they may not read.
 */
@Route(OpinionLinks.UNDECIDED)
@Menu(title = "opinion-keeping.menu", order = 84)
@RolesAllowed({Role.Names.PARTNER_ADMIN, Role.Names.NETWORK_ADMIN})
class UndecidedView extends HousePage implements BeforeEnterObserver {

    private final transient OpinionRecords records;
    private final transient Partners partners;
    private final transient CurrentActor current;

    UndecidedView(OpinionRecords records, Partners partners, CurrentActor current) {
        super("opinion-keeping.title");
        this.records = records;
        this.partners = partners;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var undecided = records.undecided(current.get());
        subtitle(getTranslation("opinion-keeping.count", undecided.size()));
        if (undecided.isEmpty()) {
            replaceContent(ListState.firstUse(
                    getTranslation("opinion-keeping.none"),
                    getTranslation("opinion-keeping.none.why"),
                    getTranslation("opinion-keeping.none.example")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        undecided.forEach(each -> rows.add(new UndecidedRow(each, nameOf(each.partner()), this::decide)));
        var why = new Paragraph(getTranslation("opinion-keeping.why"));
        why.addClassName("opinion-keeping-why");
        replaceContent(why, rows);
    }

    private String nameOf(PartnerId partner) {
        return partners.find(partner).map(PartnerCard::name).orElse("");
    }

    private void decide(UndecidedRow.Choice choice, OpinionRecords.Undecided what) {
        var outcome = verb(choice, what).apply(what.id(), current.get());
        UndoNotice.show(
                switch (outcome) {
                    case StepOutcome.Done _ ->
                        getTranslation(
                                choice == UndecidedRow.Choice.HOLD || what.held()
                                        ? "opinion-keeping.done"
                                        : "opinion-keeping.done.erases");
                    case StepOutcome.Refused refused -> getTranslation("opinion.refusal." + refused.why());
                    default -> getTranslation("opinion-keeping.gone");
                });
        show();
    }

    private BiFunction<OpinionId, Actor, StepOutcome> verb(UndecidedRow.Choice choice, OpinionRecords.Undecided what) {
        return switch (choice) {
            case STORED -> records::stored;
            case NO_RECORD -> records::noRecord;
            case HOLD -> (id, actor) -> records.hold(id, !what.held(), actor);
        };
    }
}
