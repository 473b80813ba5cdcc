package nl.klankbord.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.people.Employers;
import nl.klankbord.people.Employers.Editable;
import nl.klankbord.people.EmploymentEntry;
import nl.klankbord.people.EmploymentOutcome;
import nl.klankbord.people.OtherEmployment;
import org.jspecify.annotations.Nullable;

/** For whom a colleague of another partner also works, to be written down by the administrator there. */
@Route("collegas/:" + ProfileView.ID + "/werkgevers")
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
class EmploymentsView extends HousePage implements BeforeEnterObserver {

    static final String CHANGE = "wijzig";

    private final transient Employers employers;
    private final transient CurrentActor actors;
    private final transient EmploymentWords words;

    EmploymentsView(Employers employers, CurrentActor actors, EmploymentWords words) {
        this.employers = employers;
        this.actors = actors;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get(ProfileView.ID)
                .flatMap(ColleagueId::parse)
                .orElseThrow(NotFoundException::new);
        var changed = event.getLocation().getQueryParameters().getSingleParameter(CHANGE);
        var editable = employers.editable(id, actors.get()).orElseThrow(NotFoundException::new);
        show(
                id,
                editable,
                editable.employments().stream()
                        .filter(line ->
                                changed.filter(line.id().toString()::equals).isPresent())
                        .filter(editable::mayChange)
                        .findFirst()
                        .orElse(null));
    }

    private void show(ColleagueId id, Editable editable, @Nullable OtherEmployment changed) {
        title(getTranslation("people.employments.title", editable.card().name()));
        subtitle(getTranslation("people.employments.subtitle"));
        var card = new Panel(
                "employment", getTranslation(changed == null ? "people.employments.add" : "people.employments.change"));
        card.content(form(id, editable, changed).form());
        var back = new RouterLink(getTranslation("people.edit.back"), ProfileView.class, parameters(id));
        back.addClassNames("button", "people-cancel");
        replaceContent(new EmploymentList(editable, words, line -> remove(id, line)), card, back);
    }

    private EmploymentForm form(ColleagueId id, Editable editable, @Nullable OtherEmployment changed) {
        var form = new EmploymentForm(
                getTranslation("people.employments.save"),
                editable.choices(),
                (typedIn, typed) -> save(id, changed, typedIn, typed));
        if (changed != null) {
            form.fill(changed.entry(), editable.choices());
        }
        return form;
    }

    private void save(ColleagueId id, @Nullable OtherEmployment changed, EmploymentForm form, EmploymentEntry typed) {
        switch (employers.save(id, changed, typed, actors.get())) {
            case EmploymentOutcome.Saved _ -> again(id, "people.employments.saved");
            case EmploymentOutcome.Stale _ -> form.form().problem(getTranslation("people.employments.stale"));
            case EmploymentOutcome.Refused refused -> form.refuse(refused.flaws());
        }
    }

    private void remove(ColleagueId id, OtherEmployment line) {
        switch (employers.remove(id, line, actors.get())) {
            case EmploymentOutcome.Saved _ -> {
                UndoNotice.show(getTranslation("people.employments.removed"), () -> putBack(id, line.entry()));
                reopen(id);
            }
            case EmploymentOutcome.Stale _, EmploymentOutcome.Refused _ -> again(id, "people.employments.stale");
        }
    }

    private void putBack(ColleagueId id, EmploymentEntry entry) {
        again(
                id,
                switch (employers.save(id, null, entry, actors.get())) {
                    case EmploymentOutcome.Saved _ -> "people.employments.saved";
                    case EmploymentOutcome.Stale _, EmploymentOutcome.Refused _ -> "people.employments.stale";
                });
    }

    private void again(ColleagueId id, String toldKey) {
        UndoNotice.show(getTranslation(toldKey));
        reopen(id);
    }

    private static void reopen(ColleagueId id) {
        UI.getCurrent().navigate(EmploymentsView.class, parameters(id));
    }

    static RouteParameters parameters(ColleagueId id) {
        return new RouteParameters(ProfileView.ID, id.toString());
    }
}
