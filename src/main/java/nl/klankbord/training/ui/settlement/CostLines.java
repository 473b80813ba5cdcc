package nl.klankbord.training.ui.settlement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.training.cost.CostDivision.Divided;
import nl.klankbord.training.cost.CostKey;
import nl.klankbord.training.cost.CostLine;
import nl.klankbord.training.settlement.Amounts;
import nl.klankbord.training.settlement.Settlement;

/** What each partner bears, with how it came to that below it. */
final class CostLines extends Div {

    private final transient Settlement settlement;

    CostLines(Settlement settlement, Divided divided) {
        this.settlement = settlement;
        addClassName("training-papers-part");
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        divided.lines().forEach(line -> rows.add(row(line, divided)));
        rows.add(total(divided));
        add(new H2(getTranslation("training-papers.settlement.parts")), rows);
        if (divided.lines().stream().anyMatch(CostLine::roundedUp)) {
            var rounding = new Paragraph(getTranslation("training-papers.settlement.rounding"));
            rounding.addClassNames("muted", "small");
            add(rounding);
        }
    }

    private ListItem row(CostLine line, Divided divided) {
        var how = new Span(divided.key() instanceof CostKey.ClosedPurse ? closed(line) : how(line));
        how.addClassNames("muted", "small", "training-papers-how");
        return item(new Span(line.name()), amount(line.cents()), how);
    }

    private String how(CostLine line) {
        return getTranslation(
                "training-papers.settlement.how",
                getTranslation("training-papers.weight." + settlement.rule(), String.valueOf(settlement.year())),
                Amounts.number(line.weight(), getLocale()),
                Amounts.percent(line.percent(), getLocale()));
    }

    private String closed(CostLine line) {
        return getTranslation(
                line.weight().signum() > 0
                        ? "training-papers.settlement.closed.organiser"
                        : "training-papers.settlement.closed.other");
    }

    private ListItem total(Divided divided) {
        var item = item(
                new Span(getTranslation("training-papers.settlement.together")), amount(divided.cents()), new Span());
        item.addClassName("training-papers-total");
        return item;
    }

    private Span amount(long cents) {
        var amount = new Span(Amounts.euros(cents, getLocale()));
        amount.addClassName("training-papers-amount");
        return amount;
    }

    private static ListItem item(Span name, Span amount, Span how) {
        name.addClassName("training-papers-of");
        var item = new ListItem(name, amount, how);
        item.addClassName("training-papers-line");
        return item;
    }
}
