package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileTopic;

/** One colleague: who this is, what they know, when they work and how to reach them. */
@Route("collegas/:" + ProfileView.ID)
@PermitAll
class ProfileView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient People people;
    private final transient Partners partners;
    private final transient CurrentActor actors;
    private final transient PresenceWords words;
    private final transient Dates dates;
    private final List<Component> actions = new ArrayList<>();

    ProfileView(People people, Partners partners, CurrentActor actors, PresenceWords words, Dates dates) {
        this.people = people;
        this.partners = partners;
        this.actors = actors;
        this.words = words;
        this.dates = dates;
        addClassName("people-profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .flatMap(ColleagueId::parse)
                .flatMap(id -> people.profile(id, actors.get()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(Profile profile) {
        var card = profile.card();
        title(card.name());
        header().subtitle(who(profile));
        actions(profile);
        var side = new Div(new ContactCard(profile, words));
        var main = new Div();
        main.add(new ExpertiseCard(profile, dates, topic -> stillTrue(card.id(), topic)));
        main.add(new StoryCard(profile));
        var columns = new Div(main, side);
        columns.addClassName("people-profile-columns");
        replaceContent(columns);
    }

    private Component who(Profile profile) {
        var line = new Div(new PersonAvatar(profile.card().name()).large());
        line.addClassName("people-profile-who");
        partners.find(profile.card().partner())
                .ifPresent(partner -> line.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent())));
        line.add(new Span(profile.card().jobTitle()));
        if (!profile.department().isEmpty()) {
            line.add(new Span(profile.department()));
        }
        return line;
    }

    private void actions(Profile profile) {
        actions.forEach(Component::removeFromParent);
        actions.clear();
        var edit = new RouterLink(
                getTranslation("people.profile.edit"),
                EditProfileView.class,
                new RouteParameters(ID, profile.card().id().toString()));
        if (profile.own()) {
            primary(edit);
            actions.add(edit);
            return;
        }
        if (!profile.mail().isEmpty()) {
            var mail = new Anchor("mailto:" + profile.mail(), Icons.MAIL.create());
            mail.add(new Span(getTranslation("people.profile.mail")));
            primary(mail);
            actions.add(mail);
        }
        if (profile.editable()) {
            edit.addClassName("button");
            header().secondary(edit);
            actions.add(edit);
        }
    }

    private void stillTrue(ColleagueId id, ProfileTopic topic) {
        people.stillTrue(id, topic.topic(), actors.get());
        UndoNotice.show(getTranslation("people.still-true.done", topic.name()));
        people.profile(id, actors.get()).ifPresent(this::show);
    }
}
