package nl.klankbord.training.ui.settlement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.Texts;
import nl.klankbord.training.certificate.Hours;
import nl.klankbord.training.settlement.Settlement;

/** The hours of trainers and rooms that the balance gets. */
final class GivenHoursList extends Div {

    GivenHoursList(Settlement settlement, Texts texts) {
        addClassName("training-papers-part");
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        settlement.hours().forEach(hours -> {
            var who = new Span(getTranslation("training-papers.settlement.gives", hours.gives(), hours.takes()));
            who.addClassName("training-papers-of");
            var time = new Span(Hours.text(texts, getLocale(), hours.minutes()));
            time.addClassName("training-papers-amount");
            var kind = new Span(getTranslation("training-papers.hours-of." + hours.kind()));
            kind.addClassNames("muted", "small", "training-papers-how");
            var row = new ListItem(who, time, kind);
            row.addClassName("training-papers-line");
            rows.add(row);
        });
        add(
                new H2(getTranslation("training-papers.settlement.hours")),
                new Paragraph(getTranslation("training-papers.settlement.hours.what")),
                rows);
    }
}
