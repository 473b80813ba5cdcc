package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.Onlooker;

/** Says through whose eyes the own profile shows now, and leads to the other ways to see it. */
final class OnlookerChoice extends Nav {

    private final ColleagueId id;

    OnlookerChoice(ColleagueId id, Onlooker now) {
        this.id = id;
        addClassNames("note", "stack", "people-onlooker");
        getElement().setAttribute("aria-label", getTranslation("people.onlooker"));
        add(new Paragraph(getTranslation("people.onlooker." + now)));
        var links = new Div();
        links.addClassName("row");
        for (var onlooker : Onlooker.values()) {
            var link = link("people.onlooker.as." + onlooker, new ProfileState(onlooker));
            if (onlooker == now) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(link);
        }
        links.add(link("people.onlooker.back", ProfileState.OWN_EYES));
        add(links);
    }

    private RouterLink link(String textKey, ProfileState state) {
        var link = new RouterLink(
                getTranslation(textKey), ProfileView.class, new RouteParameters(ProfileView.ID, id.toString()));
        link.setQueryParameters(state.parameters());
        return link;
    }
}
