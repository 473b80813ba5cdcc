package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Map;
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

    private static final String CHANGE = "wijzig";

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
        var parts = new ArrayList<Component>();
        if (editable.employments().isEmpty()) {
            parts.add(new Paragraph(getTranslation("people.employments.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("people-employments");
            editable.employments().forEach(line -> list.add(line(id, editable, line)));
            parts.add(list);
        }
        var card = new Panel(
                "employment", getTranslation(changed == null ? "people.employments.add" : "people.employments.change"));
        card.content(form(id, editable, changed).form());
        parts.add(card);
        var back = new RouterLink(getTranslation("people.edit.back"), ProfileView.class, parameters(id));
        back.addClassNames("button", "people-cancel");
        parts.add(back);
        replaceContent(parts.toArray(Component[]::new));
    }

    private ListItem line(ColleagueId id, Editable editable, OtherEmployment line) {
        var text = words.of(line.entry(), getLocale());
        var item = new ListItem(new Span(text));
        if (editable.mayChange(line)) {
            var change =
                    new RouterLink(getTranslation("people.employments.edit"), EmploymentsView.class, parameters(id));
            change.setQueryParameters(
                    QueryParameters.simple(Map.of(CHANGE, line.id().toString())));
            change.getElement().setAttribute("aria-label", getTranslation("people.employments.edit.label", text));
            var remove = new Button(getTranslation("people.employments.remove"), _ -> remove(id, line));
            remove.setAriaLabel(getTranslation("people.employments.remove.label", text));
            item.add(change, remove);
        }
        return item;
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
        again(
                id,
                switch (employers.remove(id, line, actors.get())) {
                    case EmploymentOutcome.Saved _ -> "people.employments.removed";
                    case EmploymentOutcome.Stale _, EmploymentOutcome.Refused _ -> "people.employments.stale";
                });
    }

    private void again(ColleagueId id, String toldKey) {
        UndoNotice.show(getTranslation(toldKey));
        getUI().ifPresent(ui -> ui.navigate(EmploymentsView.class, parameters(id)));
    }

    private static RouteParameters parameters(ColleagueId id) {
        return new RouteParameters(ProfileView.ID, id.toString());
    }
}
