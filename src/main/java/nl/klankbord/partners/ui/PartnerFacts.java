package nl.klankbord.partners.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.partners.PartnerDetails;

/** All that is kept of a partner, to read. */
final class PartnerFacts extends Div {

    PartnerFacts(PartnerDetails partner) {
        addClassName("partners-facts");
        var card = partner.card();
        var facts = new UnorderedList();
        facts.add(new ListItem(getTranslation("partners.fact", getTranslation("partners.accent"), card.accent())));
        partner.figures().forEach(figure -> {
            var value = NumberFormat.getInstance(getLocale()).format(figure.value());
            facts.add(new ListItem(getTranslation(
                    "partners.fact",
                    getTranslation("partners.figure." + figure.kind()),
                    getTranslation("partners.of-year", value, String.valueOf(figure.year())))));
        });
        partner.days()
                .forEach(day -> facts.add(new ListItem(getTranslation(
                        day.worked() ? "partners.fact.worked" : "partners.fact",
                        Dates.full(day.date(), getLocale()),
                        day.description()))));
        partner.premises()
                .rooms()
                .forEach(room -> facts.add(
                        new ListItem(getTranslation("partners.fact.room", room.name(), room.seats(), room.address()))));
        if (partner.approval()) {
            facts.add(new ListItem(getTranslation("partners.approval")));
        }
        add(new PartnerBadge(card.mark(), card.name(), card.accent()), facts);
    }
}
