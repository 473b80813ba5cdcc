package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.PeopleLinks;

/** People of a circle, each with the way to the profile. */
final class MemberList extends UnorderedList {

    MemberList(Collection<ColleagueId> who, CircleTools tools) {
        addClassName("intervision-meeting-members");
        var partners = tools.partnersById();
        for (var card : tools.cards(who)) {
            var item = new ListItem(person(card));
            Optional.ofNullable(partners.get(card.partner()))
                    .ifPresent(partner -> item.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent())));
            add(item);
        }
    }

    static Anchor person(ColleagueCard card) {
        var link = new Anchor(PeopleLinks.to(card.id()));
        link.add(PersonAvatar.of(card.name(), PeopleLinks.toPhoto(card)), new Span(card.name()));
        link.addClassName("intervision-meeting-person");
        return link;
    }
}
