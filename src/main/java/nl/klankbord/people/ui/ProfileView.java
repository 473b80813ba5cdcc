package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.base.ui.PrintButton;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.AnnouncedDeparture;
import nl.klankbord.people.AskSource;
import nl.klankbord.people.Confirmations;
import nl.klankbord.people.Departures;
import nl.klankbord.people.Onlooker;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileFactSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One colleague: who this is, what they know, when they work and how to reach them. */
@Route("collegas/:" + ProfileView.ID)
@PermitAll
class ProfileView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient People people;
    private final transient Departures departures;
    private final transient Partners partners;
    private final transient CurrentActor actors;
    private final transient Budgets budgets;
    private final transient Confirmations confirmations;
    private final transient PresenceWords words;
    private final transient EmploymentWords employments;
    private final transient Dates dates;
    private final transient ObjectProvider<AskSource> asks;
    private final transient ObjectProvider<ProfileFactSource> facts;
    private final List<Component> actions = new ArrayList<>();
    private @Nullable ColleagueId id;
    private ProfileState state = ProfileState.OWN_EYES;

    ProfileView(
            People people,
            Departures departures,
            Partners partners,
            Confirmations confirmations,
            CurrentActor actors,
            Budgets budgets,
            PresenceWords words,
            EmploymentWords employments,
            Dates dates,
            ObjectProvider<AskSource> asks,
            ObjectProvider<ProfileFactSource> facts) {
        this.people = people;
        this.departures = departures;
        this.partners = partners;
        this.confirmations = confirmations;
        this.actors = actors;
        this.budgets = budgets;
        this.words = words;
        this.employments = employments;
        this.dates = dates;
        this.asks = asks;
        this.facts = facts;
        addClassName("people-profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(ID).flatMap(ColleagueId::parse).orElseThrow(NotFoundException::new);
        state = ProfileState.from(event.getLocation().getQueryParameters());
        budgets.spend(Budgets.Kind.PROFILE_VIEW);
        reload();
    }

    /** Shows what stands there now. */
    void reload() {
        if (id != null) {
            show(id, read(id).orElseThrow(NotFoundException::new));
        }
    }

    private Optional<Profile> read(ColleagueId of) {
        var actor = actors.get();
        return state.as() == null ? people.profile(of, actor) : people.asSeenBy(state.as(), of, actor);
    }

    private void show(ColleagueId of, Profile profile) {
        title(profile.card().name());
        header().subtitle(who(profile));
        actions(profile);
        var steps = state.as() == null ? new LineSteps(of, confirmations, actors, this) : null;
        var main = new Div(new ExpertiseCard(profile, dates, steps), new StoryCard(profile));
        var contact = new ContactCard(profile, departure(of), words, employments, facts(of));
        var columns = new Div(main, new Div(contact));
        columns.addClassName("people-profile-columns");
        if (state.as() == null) {
            replaceContent(columns);
        } else {
            replaceContent(new OnlookerChoice(of, state.as()), columns);
        }
    }

    /** As others see it, nothing that is not for them. */
    private List<ProfileFactSource.Fact> facts(ColleagueId of) {
        return state.as() == null
                ? facts.orderedStream()
                        .flatMap(source -> source.of(of, actors.get(), getLocale()).stream())
                        .toList()
                : List.of();
    }

    /** As the reader knows it; on a page as others see it only what they would. */
    private @Nullable AnnouncedDeparture departure(ColleagueId of) {
        return departures
                .of(of, actors.get())
                .filter(announced -> announced.ownWord() || state.as() != Onlooker.OTHER_PARTNER)
                .orElse(null);
    }

    private Component who(Profile profile) {
        var line = new Div(picture(profile));
        line.addClassName("people-profile-who");
        partners.find(profile.card().partner())
                .ifPresent(partner -> line.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent())));
        line.add(new Span(profile.card().jobTitle()));
        if (!profile.department().isEmpty()) {
            line.add(new Span(profile.department()));
        }
        return line;
    }

    private Component picture(Profile profile) {
        var card = profile.card();
        if (profile.photo() == null) {
            return new PersonAvatar(card.name()).large();
        }
        var photo = new Image(
                PeopleLinks.toPhoto(card.id(), profile.photo()), getTranslation("people.photo.of", card.name()));
        photo.addClassName("people-photo");
        return photo;
    }

    private void actions(Profile profile) {
        actions.forEach(Component::removeFromParent);
        actions.clear();
        var edit = new RouterLink(
                getTranslation("people.profile.edit"),
                EditProfileView.class,
                new RouteParameters(ID, profile.card().id().toString()));
        if (state.as() != null) {
            return;
        }
        secondary(new PrintButton());
        if (profile.own()) {
            var asOthers = new RouterLink(
                    getTranslation("people.onlooker"),
                    ProfileView.class,
                    new RouteParameters(ID, profile.card().id().toString()));
            asOthers.setQueryParameters(new ProfileState(Onlooker.OTHER_PARTNER).parameters());
            secondary(asOthers);
            primary(edit);
            actions.add(edit);
            return;
        }
        if (!profile.mail().isEmpty()) {
            var mail = new Anchor("mailto:" + profile.mail(), Icons.MAIL.create());
            mail.add(new Span(getTranslation("people.profile.mail")));
            secondary(mail);
        }
        if (profile.editable()) {
            secondary(edit);
        }
        asks.orderedStream().map(source -> source.of(profile.card().id())).forEach(ask -> {
            var button = new Anchor(ask.path(), getTranslation(ask.textKey()));
            primary(button);
            actions.add(button);
        });
    }

    private void secondary(Component action) {
        action.addClassName("button");
        header().secondary(action);
        actions.add(action);
    }
}
