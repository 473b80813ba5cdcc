package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueHit;

/** One page of what was found: who fits, and below a heading of their own who may. */
final class FoundColleagues extends Div {

    private final transient PresenceWords words;

    FoundColleagues(List<ColleagueHit> hits, Map<PartnerId, PartnerCard> looks, PresenceWords words) {
        this.words = words;
        var direct = hits.stream().filter(hit -> !hit.related()).toList();
        var related = hits.stream().filter(ColleagueHit::related).toList();
        if (!direct.isEmpty()) {
            add(list(direct, looks, "people.results"));
        }
        if (!related.isEmpty()) {
            var why = new Paragraph(getTranslation("people.related.why"));
            why.addClassName("muted");
            var head = new Div(new H2(getTranslation("people.related")), why);
            head.addClassName("people-related");
            add(head, list(related, looks, "people.related"));
        }
    }

    private UnorderedList list(List<ColleagueHit> hits, Map<PartnerId, PartnerCard> looks, String nameKey) {
        var list = new UnorderedList();
        list.addClassNames("card", "rows");
        list.getElement().setAttribute("aria-label", getTranslation(nameKey));
        hits.forEach(hit ->
                list.add(new HitCard(hit, looks.get(hit.card().partner()), words.of(hit.presence(), getLocale()))));
        return list;
    }
}
