package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.brought.CasePage;
import nl.klankbord.intervision.brought.CaseReading;
import nl.klankbord.people.People;

/** Who read the case, for who brought it. */
final class CaseReaders extends Div {

    CaseReaders(CasePage page, People people, Dates dates) {
        addClassName("room-case-readers");
        setVisible(page.card().mine());
        add(new H2(getTranslation("intervision-brought.readers")));
        if (page.readings().isEmpty()) {
            add(new Paragraph(getTranslation("intervision-brought.readers.none")));
            return;
        }
        var cards = people.cards(
                page.readings().stream().map(CaseReading::reader).distinct().toList());
        var list = new UnorderedList();
        page.readings().forEach(reading -> {
            var card = cards.get(reading.reader());
            if (card != null) {
                list.add(new ListItem(getTranslation(
                        "intervision-brought.readers.one", card.name(), dates.moment(reading.at(), getLocale()))));
            }
        });
        add(list);
    }
}
