package nl.klankbord.insight.ui.balance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.klankbord.balance.LedgerQuestion.Side;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.insight.balance.BalancePicture;
import nl.klankbord.insight.balance.BalancePicture.Line;
import org.jspecify.annotations.Nullable;

/** What each partner gave and got; every figure leads to the lines behind it. In the order of the alphabet, for ever. */
final class BalanceTable extends Div {

    /** Where the lines behind a figure stand; without a side, all of them. */
    interface Way extends BiFunction<PartnerId, @Nullable Side, BalanceState> {}

    private final transient Way way;

    /** @param nameKey what the column of names is called */
    BalanceTable(BalancePicture picture, String nameKey, String caption, Predicate<PartnerId> own, Way way) {
        this.way = way;
        addClassNames("card", "insight-balance-table");
        var table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        var head = new NativeTableRow(
                head(nameKey, ""),
                head("insight-balance.gave", "num"),
                head("insight-balance.got", "num"),
                head("insight-balance.difference", ""));
        table.getHead().add(head);
        picture.lines().forEach(line -> table.getBody().add(row(line, own.test(line.partner()))));
        if (picture.lines().size() > 1) {
            table.getFoot().add(total(picture));
        }
        add(table);
    }

    private NativeTableHeaderCell head(String textKey, String className) {
        var cell = new NativeTableHeaderCell(getTranslation(textKey));
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private NativeTableRow row(Line line, boolean own) {
        var name = new NativeTableHeaderCell(
                line.mark().isEmpty()
                        ? new Span(line.name())
                        : new PartnerBadge(line.mark(), line.name(), line.accent()));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(
                name,
                number(link(line, line.given(), Side.GAVE, "insight-balance.open.gave")),
                number(link(line, line.got(), Side.GOT, "insight-balance.open.got")),
                new NativeTableCell(difference(line)));
        row.setClassName("insight-balance-own", own);
        return row;
    }

    private Component link(Line line, long minutes, Side side, String textKey) {
        var hours = HoursText.of(minutes, getLocale());
        var link = new Anchor(way.apply(line.partner(), side).path(), hours);
        link.getElement().setAttribute("aria-label", getTranslation(textKey, hours, line.name()));
        return link;
    }

    private Component difference(Line line) {
        var words = words(line.difference());
        var link = new Anchor(way.apply(line.partner(), null).path(), words);
        link.getElement().setAttribute("aria-label", getTranslation("insight-balance.open.all", line.name(), words));
        return link;
    }

    private String words(long difference) {
        var hours = HoursText.of(Math.abs(difference), getLocale());
        if (difference == 0) {
            return getTranslation("insight-balance.even");
        }
        return getTranslation(difference > 0 ? "insight-balance.gave-more" : "insight-balance.got-more", hours);
    }

    private NativeTableRow total(BalancePicture picture) {
        var name = new NativeTableHeaderCell(getTranslation("insight-balance.together"));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                number(new Span(HoursText.of(picture.given(), getLocale()))),
                number(new Span(HoursText.of(picture.got(), getLocale()))),
                new NativeTableCell(words(picture.given() - picture.got())));
    }

    private static NativeTableCell number(Component figure) {
        var cell = new NativeTableCell(figure);
        cell.addClassName("num");
        return cell;
    }
}
