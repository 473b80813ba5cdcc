package nl.klankbord.insight.ui.balance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.balance.BalanceOutcome;
import nl.klankbord.balance.ContributionState;
import nl.klankbord.balance.LedgerEntry.Inside;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.insight.balance.BalanceLine;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.PeopleLinks;
import org.jspecify.annotations.Nullable;

/** A line of the ledger: what everybody may know of it, and for its two people who and what for, and what they may do. */
final class BalanceRow extends ListItem {

    /** What may be done with a line; the page shows how it ended. */
    interface Doing {
        void confirm(Inside line);

        void dispute(Inside line);

        void correct(Inside line, int minutes);
    }

    BalanceRow(BalanceLine line, Doing doing) {
        addClassName("insight-balance-row");
        var entry = line.entry();
        var kind = new Span(getTranslation("balance.kind." + entry.kind()));
        kind.addClassName("insight-balance-kind");
        var hours = new Span(getTranslation("insight-balance.hours", HoursText.of(entry.minutes(), getLocale())));
        hours.addClassName("insight-balance-hours");
        var head = new Div(kind, hours);
        head.addClassName("insight-balance-line");
        var from = new Span(getTranslation(
                "insight-balance.from",
                line.gives(),
                line.takes(),
                Dates.month(entry.month().atDay(1), getLocale())));
        from.addClassNames("muted", "small");
        add(head, from);
        if (entry.minutes() < 0) {
            add(new StatusBadge(getTranslation("insight-balance.counter"), Tone.NEUTRAL));
        } else if (entry.state() != ContributionState.CONFIRMED) {
            add(new StatusBadge(
                    getTranslation("insight-balance.state." + entry.state()),
                    entry.state() == ContributionState.DISPUTED ? Tone.ATTENTION : Tone.NEUTRAL));
        }
        if (entry.inside() instanceof Inside inside) {
            add(people(line, inside));
            actions(inside, doing);
        }
    }

    private Component people(BalanceLine line, Inside inside) {
        var people = new Paragraph(
                new Span(getTranslation("insight-balance.giver") + " "),
                person(line.giver()),
                new Span(", " + getTranslation("insight-balance.taker") + " "),
                person(line.taker()));
        if (!inside.subject().isEmpty()) {
            people.add(new Span(". " + getTranslation("insight-balance.about", inside.subject())));
        }
        people.addClassName("small");
        return people;
    }

    private Component person(@Nullable ColleagueCard card) {
        return card == null
                ? new Span(getTranslation("insight-balance.nobody"))
                : new Anchor(PeopleLinks.to(card.id()), card.name());
    }

    private void actions(Inside inside, Doing doing) {
        var row = new Div();
        row.addClassName("row");
        if (inside.mayAnswer()) {
            row.add(
                    new Button(getTranslation("balance.turn.confirm"), _ -> doing.confirm(inside)),
                    new Button(getTranslation("balance.turn.dispute"), _ -> doing.dispute(inside)));
        }
        if (inside.mayCorrect()) {
            var form = new CorrectForm(minutes -> doing.correct(inside, minutes));
            form.setVisible(false);
            var open = new Button(getTranslation("insight-balance.correct"));
            open.addClickListener(_ -> {
                form.setVisible(true);
                open.setVisible(false);
                form.begin();
            });
            row.add(open);
            add(row, form);
        } else if (row.getComponentCount() > 0) {
            add(row);
        }
    }

    /** How a change ended, as the key of its text. */
    static String ended(BalanceOutcome outcome, String done) {
        return switch (outcome) {
            case BalanceOutcome.Done _ -> done;
            case BalanceOutcome.TooLate late -> "insight-balance.too-late." + late.state();
            case BalanceOutcome.AlreadyCorrected _ -> "insight-balance.already-corrected";
            case BalanceOutcome.OutOfBounds _ -> "insight-balance.out-of-bounds";
            case BalanceOutcome.Missing _ -> "insight-balance.missing";
        };
    }
}
