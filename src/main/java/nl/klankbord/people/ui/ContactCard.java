package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.people.Availability;
import nl.klankbord.people.Profile;

/** When somebody works and how to reach them. */
final class ContactCard extends Panel {

    private final DescriptionList list = new DescriptionList();

    ContactCard(Profile profile, PresenceWords words) {
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
        if (presence.availability() == Availability.AWAY
                && !presence.workingDays().isEmpty()) {
            fact("days", new Span(words.days(presence.workingDays(), getLocale())));
        }
        if (profile.manager() != null) {
            fact("manager", HitCard.link(profile.manager()));
        }
        if (!profile.languages().isEmpty()) {
            fact("languages", new Span(String.join(", ", profile.languages())));
        }
    }

    private void fact(String name, Component value) {
        list.add(
                new DescriptionList.Term(getTranslation("people.profile." + name)),
                new DescriptionList.Description(value));
    }
}
