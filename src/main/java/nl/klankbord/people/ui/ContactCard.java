package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.people.AnnouncedDeparture;
import nl.klankbord.people.Availability;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileFactSource;
import org.jspecify.annotations.Nullable;

/** When somebody works and how to reach them. */
final class ContactCard extends Panel {

    private final DescriptionList list = new DescriptionList();

    ContactCard(
            Profile profile,
            @Nullable AnnouncedDeparture departure,
            PresenceWords words,
            EmploymentWords employments,
            List<ProfileFactSource.Fact> others) {
        super("contact");
        heading(getTranslation("people.profile.contact"));
        var presence = profile.presence();
        content(HitCard.presence(words.of(presence, getLocale())), list);
        list.addClassName("people-facts");
        if (!profile.mail().isEmpty()) {
            fact("mail-address", new Anchor("mailto:" + profile.mail(), profile.mail()));
        }
        if (!profile.phone().isEmpty()) {
            fact("phone", new Anchor("tel:" + profile.phone().replaceAll("[^+0-9]", ""), profile.phone()));
        }
        if (!profile.mail().isEmpty()) {
            fact("teams", teams(profile.mail()));
        }
        if (presence.availability() == Availability.AWAY
                && !presence.workingDays().isEmpty()) {
            fact("days", new Span(words.days(presence.workingDays(), getLocale())));
        }
        var lines = new Div();
        profile.employments().forEach(line -> lines.add(new Div(employments.of(line.entry(), getLocale()))));
        if (profile.employmentsEditable()) {
            lines.add(new RouterLink(
                    getTranslation("people.employments.edit.all"),
                    EmploymentsView.class,
                    new RouteParameters(ProfileView.ID, profile.card().id().toString())));
        }
        if (lines.getComponentCount() > 0) {
            fact("employments", lines);
        }
        departure(profile, departure);
        if (profile.manager() != null) {
            fact("manager", HitCard.link(profile.manager()));
        }
        if (!profile.languages().isEmpty()) {
            fact("languages", new Span(String.join(", ", profile.languages())));
        }
        others.forEach(other ->
                list.add(new DescriptionList.Term(other.name()), new DescriptionList.Description(other.text())));
        content(visitingCard(profile.card()));
    }

    /** Until when somebody works here who announced to leave, and the way to say so. */
    private void departure(Profile profile, @Nullable AnnouncedDeparture departure) {
        var lines = new Div();
        if (departure != null) {
            lines.add(new Div(getTranslation("people-departure.until", Dates.full(departure.lastDay(), getLocale()))));
        }
        if (profile.editable()) {
            lines.add(new RouterLink(
                    getTranslation(departure == null ? "people-departure.announce" : "people-departure.change"),
                    DepartureView.class,
                    new RouteParameters(ProfileView.ID, profile.card().id().toString())));
        }
        if (lines.getComponentCount() > 0) {
            list.add(
                    new DescriptionList.Term(getTranslation("people-departure.title")),
                    new DescriptionList.Description(lines));
        }
    }

    private Anchor teams(String mail) {
        var link = new Anchor(
                "https://teams.microsoft.com/l/chat/0/0?users=" + URLEncoder.encode(mail, StandardCharsets.UTF_8),
                getTranslation("people.profile.teams.open"));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Details visitingCard(ColleagueCard card) {
        var code = new Image(PeopleLinks.toCode(card.id()), getTranslation("people.profile.code", card.name()));
        code.addClassName("people-code");
        code.getElement().setAttribute("loading", "lazy");
        var file = new Anchor(PeopleLinks.toCard(card.id()), Icons.DOWNLOAD.create());
        file.add(new Span(getTranslation("people.profile.card.save")));
        file.setRouterIgnore(true);
        file.setDownload(true);
        var details = new Details(
                getTranslation("people.profile.card"),
                new Paragraph(getTranslation("people.profile.card.why")),
                code,
                file);
        details.addClassName("people-visiting-card");
        return details;
    }

    private void fact(String name, Component value) {
        list.add(
                new DescriptionList.Term(getTranslation("people.profile." + name)),
                new DescriptionList.Description(value));
    }
}
