package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.brought.CaseCard;
import nl.klankbord.people.People;
import org.springframework.stereotype.Component;

/** The cases of a circle or of a meeting as a list, to stand on another page that only its members see. */
@Component
public class CircleCases {

    private final BroughtCases cases;
    private final People people;

    CircleCases(BroughtCases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    /** All cases of a circle that have words, and the way to bring one. */
    public Div of(CircleId circle, Actor actor) {
        var part = new Div();
        part.addClassName("room-cases");
        part.add(new H2(part.getTranslation("intervision-brought.list")));
        list(part, cases.of(circle, actor));
        var bring = new Anchor(CaseLinks.toNew(circle), part.getTranslation("intervision-brought.bring"));
        bring.addClassName("button");
        part.add(bring);
        return part;
    }

    /** The cases that are chosen for a meeting. */
    public Div of(MeetingId meeting, Actor actor) {
        var part = new Div();
        part.addClassName("room-cases");
        part.add(new H2(part.getTranslation("intervision-brought.list.meeting")));
        list(part, cases.of(meeting, actor));
        return part;
    }

    private void list(Div part, List<CaseCard> found) {
        if (found.isEmpty()) {
            part.add(new Paragraph(part.getTranslation("intervision-brought.list.none")));
            return;
        }
        var names =
                people.cards(found.stream().map(CaseCard::bringer).distinct().toList());
        var list = new UnorderedList();
        list.addClassNames("card", "rows");
        found.forEach(card -> {
            var bringer = names.get(card.bringer());
            list.add(row(part, card, bringer == null ? "" : bringer.name()));
        });
        part.add(list);
    }

    private static ListItem row(Div part, CaseCard card, String bringer) {
        var who = new Span(part.getTranslation(
                "intervision-brought.list.row",
                bringer,
                Dates.full(Dates.dayOf(card.eraseAt()), UI.getCurrentOrThrow().getLocale())));
        who.addClassNames("muted", "small");
        var item = new ListItem(
                new Anchor(CaseLinks.to(card.id()), card.about()), CaseWords.badge(part, card.state()), who);
        item.addClassName("room-cases-row");
        return item;
    }
}
