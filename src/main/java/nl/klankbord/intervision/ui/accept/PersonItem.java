package nl.klankbord.intervision.ui.accept;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.PeopleLinks;

/** Somebody of a circle: name, partner and job. */
final class PersonItem extends ListItem {

    PersonItem(ColleagueCard who, boolean facilitates, Partners partners) {
        var line = Part.row(new Anchor(PeopleLinks.to(who.id()), who.name()));
        partners.find(who.partner())
                .ifPresent(partner -> line.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent())));
        add(
                line,
                Part.small(
                        facilitates
                                ? getTranslation("intervision-screens.job.leads", who.jobTitle())
                                : who.jobTitle()));
    }
}
