package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.SavedSearches;

/** Leads from a saved search to the directory with what it asks, so that a message about it can link here. */
@Route(PeopleLinks.DIRECTORY + "/zoekvraag/:" + SavedSearchView.ID)
@PermitAll
class SavedSearchView extends Div implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient SavedSearches searches;
    private final transient CurrentActor actors;

    SavedSearchView(SavedSearches searches, CurrentActor actors) {
        this.searches = searches;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ID).orElse("");
        var search = searches.of(actors.get()).stream()
                .filter(own -> own.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        event.forwardTo(DirectoryView.class, DirectoryState.of(search.query()).parameters());
    }
}
