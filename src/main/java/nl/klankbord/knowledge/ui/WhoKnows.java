package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.PeopleLinks;

/** Beside what was found: the people who know about it. Hidden while there is nobody to show. */
final class WhoKnows extends Aside {

    WhoKnows() {
        addClassNames("card", "knowledge-people");
        setVisible(false);
    }

    void show(String text, List<ColleagueHit> hits, Map<PartnerId, PartnerCard> looks) {
        removeAll();
        setVisible(!hits.isEmpty());
        var list = new UnorderedList();
        hits.forEach(hit -> list.add(person(hit.card(), looks)));
        var all = new Anchor(
                PeopleLinks.DIRECTORY + "?"
                        + QueryParameters.simple(Map.of("q", text)).getQueryString(),
                getTranslation("knowledge.people.all"));
        add(new H2(getTranslation("knowledge.people")), list, all);
        getElement().setAttribute("aria-label", getTranslation("knowledge.people"));
    }

    private static ListItem person(ColleagueCard card, Map<PartnerId, PartnerCard> looks) {
        var job = new Span(card.jobTitle());
        job.addClassNames("muted", "small");
        var who = new Div(new Anchor(PeopleLinks.to(card.id()), card.name()), job);
        var partner = looks.get(card.partner());
        if (partner != null) {
            who.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        who.addClassName("knowledge-person");
        return new ListItem(PersonAvatar.of(card.name(), PeopleLinks.toPhoto(card)), who);
    }
}
