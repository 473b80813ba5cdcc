package nl.klankbord.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.people.EditableProfile;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfilePart;
import nl.klankbord.people.ProfilePhotos;

/**
 * A profile to write, in cards that are each saved by themselves: four for the own person, one with what the
 * organisation knows for an administrator of the partner.
 */
@Route("collegas/:" + ProfileView.ID + "/bewerk")
@PermitAll
class EditProfileView extends HousePage implements BeforeEnterObserver {

    private static final List<ProfilePart> OWN =
            List.of(ProfilePart.EXPERTISE, ProfilePart.ABOUT, ProfilePart.PRESENCE, ProfilePart.REACH);

    private final transient People people;
    private final transient CurrentActor actors;
    private final transient ProfileDrafts drafts;
    private final transient ProfileChoices choices;
    private final transient ProfilePhotos photos;
    private final transient Budgets budgets;

    EditProfileView(
            People people,
            ProfilePhotos photos,
            CurrentActor actors,
            Budgets budgets,
            ProfileDrafts drafts,
            ProfileChoices choices) {
        this.people = people;
        this.photos = photos;
        this.actors = actors;
        this.budgets = budgets;
        this.drafts = drafts;
        this.choices = choices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ProfileView.ID)
                .flatMap(ColleagueId::parse)
                .flatMap(id -> people.editable(id, actors.get()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(EditableProfile profile) {
        var id = profile.card().id();
        title(
                profile.own()
                        ? getTranslation("people.edit.own-title")
                        : getTranslation("people.edit.title", profile.card().name()));
        subtitle(getTranslation(profile.own() ? "people.edit.subtitle" : "people.edit.subtitle.organisation"));
        var editors = new ArrayList<PartEditor>();
        for (var part : profile.own() ? OWN : List.of(ProfilePart.ORGANISATION)) {
            var editor = new PartEditor(profile, part, people, actors, drafts, choices);
            if (part == ProfilePart.ABOUT || part == ProfilePart.ORGANISATION) {
                editor.form().addComponentAsFirst(new PhotoField(profile, photos, people, actors, budgets));
            }
            if (part == ProfilePart.EXPERTISE) {
                editor.form()
                        .addComponentAtIndex(
                                1,
                                new TopicSuggestions(
                                        people.suggestedTopics(id, actors.get()), editor.form()::addTopic));
            }
            editors.add(editor);
        }
        var cards = new Div();
        cards.addClassName("people-form");
        cards.add(List.copyOf(editors));
        var back = new RouterLink(getTranslation("people.edit.back"), ProfileView.class, parameters(id));
        back.addClassNames("button", "people-cancel");
        replaceContent(cards, back);
        primary(new Button(getTranslation("people.edit.save"), _ -> save(editors, id)));
    }

    /** All cards; those that are refused say why, and the others are saved. */
    private void save(List<PartEditor> editors, ColleagueId id) {
        var left = editors.stream().filter(editor -> !editor.save()).count();
        if (left == 0) {
            UndoNotice.show(getTranslation("people.edit.saved"));
            getUI().ifPresent(ui -> ui.navigate(ProfileView.class, parameters(id)));
        }
    }

    private static RouteParameters parameters(ColleagueId id) {
        return new RouteParameters(ProfileView.ID, id.toString());
    }
}
