package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleagueHit.Why;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.ProfileTopic;
import org.jspecify.annotations.Nullable;

/** A colleague who was found: who, what they know best, whether they can be asked, and why they stand here. */
final class HitCard extends ListItem {

    HitCard(ColleagueHit hit, @Nullable PartnerCard partner, String presence) {
        addClassName("people-hit");
        var text = new Div(who(hit.card(), partner));
        if (!hit.topics().isEmpty()) {
            text.add(topics(hit.topics()));
        }
        text.add(presence(presence));
        var card = hit.card();
        add(PersonAvatar.of(card.name(), PeopleLinks.toPhoto(card)).large(), text);
        if (!hit.why().isEmpty()) {
            add(why(hit.why()));
        }
    }

    static RouterLink link(ColleagueCard card) {
        return new RouterLink(
                card.name(),
                ProfileView.class,
                new RouteParameters(ProfileView.ID, card.id().toString()));
    }

    static Paragraph presence(String words) {
        var line = new Paragraph(Icons.CLOCK.small(), new Span(words));
        line.addClassName("people-presence");
        return line;
    }

    private Div who(ColleagueCard card, @Nullable PartnerCard partner) {
        var name = link(card);
        name.addClassName("quiet");
        var who = new Div(new H3(name));
        who.addClassName("people-who");
        if (partner != null) {
            who.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        var job = new Span(card.jobTitle());
        job.addClassName("muted");
        who.add(job);
        return who;
    }

    private Paragraph topics(List<ProfileTopic> topics) {
        var line = new Paragraph();
        line.addClassName("people-topics");
        topics.forEach(topic -> {
            var name = new Span(topic.name());
            name.addClassName("people-topic");
            var level = getTranslation("people.level." + topic.level()).toLowerCase(Locale.ROOT);
            line.add(new Span(name, new Span(getTranslation("people.topic.on-card", level))));
        });
        return line;
    }

    private Paragraph why(List<Why> reasons) {
        var label = new Span(getTranslation("people.why"));
        label.addClassName("people-why-label");
        var line = new Paragraph(label);
        line.addClassNames("people-why", "small");
        for (var reason : reasons) {
            line.add(marked(reason));
        }
        return line;
    }

    private static Span marked(Why reason) {
        var words = new Span();
        var from = 0;
        for (var mark : reason.marks()) {
            append(words, reason.text().substring(from, mark.begin()));
            var element = new Element("mark");
            element.setText(reason.text().substring(mark.begin(), mark.end()));
            words.getElement().appendChild(element);
            from = mark.end();
        }
        append(words, reason.text().substring(from));
        return words;
    }

    private static void append(Span to, String text) {
        if (!text.isEmpty()) {
            to.getElement().appendChild(Element.createText(text));
        }
    }
}
