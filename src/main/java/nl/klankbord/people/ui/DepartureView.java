package nl.klankbord.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.people.AnnouncedDeparture;
import nl.klankbord.people.DepartureOutcome;
import nl.klankbord.people.Departures;
import org.jspecify.annotations.Nullable;

/** Where somebody announces to leave, or the own administrator does, so that others can think of who takes over. */
@Route("collegas/:" + ProfileView.ID + "/vertrek")
@PermitAll
class DepartureView extends HousePage implements BeforeEnterObserver {

    private final transient Departures departures;
    private final transient CurrentActor actors;
    private final DutchDateField lastDay = new DutchDateField();
    private final HouseForm form;
    private @Nullable ColleagueId id;

    DepartureView(Departures departures, CurrentActor actors) {
        super("people-departure.title");
        this.departures = departures;
        this.actors = actors;
        form = new HouseForm(getTranslation("people-departure.announce"), this::announce);
        form.field(lastDay, getTranslation("people-departure.last-day"), getTranslation("people-departure.hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var of = event.getRouteParameters()
                .get(ProfileView.ID)
                .flatMap(ColleagueId::parse)
                .orElseThrow(NotFoundException::new);
        var who = departures.announceable(of, actors.get()).orElseThrow(NotFoundException::new);
        id = of;
        subtitle(who.name());
        show(of, departures.of(of, actors.get()).orElse(null));
    }

    private void show(ColleagueId of, @Nullable AnnouncedDeparture announced) {
        var own = actors.get().colleague().equals(of);
        lastDay.setValue(announced == null ? null : announced.lastDay());
        var card = new Panel("departure", getTranslation("people-departure.title"));
        card.content(
                new Paragraph(getTranslation(own ? "people-departure.who.self" : "people-departure.who.administrator")),
                form);
        var back =
                new RouterLink(getTranslation("people.edit.back"), ProfileView.class, EmploymentsView.parameters(of));
        back.addClassNames("button", "people-cancel");
        if (announced == null) {
            replaceContent(card, back);
        } else {
            replaceContent(card, new Button(getTranslation("people-departure.withdraw"), _ -> withdraw(of)), back);
        }
    }

    private void announce() {
        if (id == null) {
            return;
        }
        if (lastDay.isEmpty()) {
            form.problem(lastDay, getTranslation("people-departure.missing"));
            return;
        }
        switch (departures.announce(id, lastDay.getValue(), actors.get())) {
            case DepartureOutcome.Announced _ -> {
                UndoNotice.show(
                        getTranslation("people-departure.announced", Dates.full(lastDay.getValue(), getLocale())));
                leave(id);
            }
            case DepartureOutcome.Refused refused ->
                form.problem(lastDay, getTranslation("people-departure.flaw." + refused.flaw()));
        }
    }

    private void withdraw(ColleagueId of) {
        departures.withdraw(of, actors.get());
        UndoNotice.show(getTranslation("people-departure.withdrawn"));
        leave(of);
    }

    private static void leave(ColleagueId of) {
        UI.getCurrent().navigate(ProfileView.class, EmploymentsView.parameters(of));
    }
}
