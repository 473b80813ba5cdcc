package nl.klankbord.insight.ui.balance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.BalanceOutcome;
import nl.klankbord.balance.LedgerEntry.Inside;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.insight.InsightLinks;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.balance.BalanceBook;
import nl.klankbord.insight.balance.BalanceLine;
import nl.klankbord.insight.balance.BalancePicture;
import nl.klankbord.insight.ui.InsightTabs;
import nl.klankbord.insight.ui.PeriodBar;
import nl.klankbord.insight.ui.TableDownloads;

/** What partners gave and got, the lines behind each figure, and the hours that wait for an answer. */
@Route(InsightLinks.BALANCE)
@PermitAll
class BalanceView extends HousePage implements BeforeEnterObserver, BalanceRow.Doing {

    private static final int LINES = 20;

    private final transient BalanceBook book;
    private final transient Balance balance;
    private final transient CurrentActor actors;
    private final transient Dates dates;
    private BalanceState state = new BalanceState(null, null, null, null, false, 1);
    private Period period = new Period(Period.Kind.YEAR, 2000, 1);

    BalanceView(BalanceBook book, Balance balance, CurrentActor actors, Dates dates) {
        super("insight-balance.title");
        this.book = book;
        this.balance = balance;
        this.actors = actors;
        this.dates = dates;
        addClassName("insight-balance");
        subtitle(getTranslation("insight-balance.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = BalanceState.from(event.getLocation().getQueryParameters());
        period = state.period() instanceof Period given ? given : Period.of(Period.Kind.YEAR, dates.today());
        show();
    }

    private void show() {
        var actor = actors.get();
        var picture = book.picture(period, actor, getLocale());
        var parts = new ArrayList<Component>();
        parts.add(new InsightTabs(InsightLinks.BALANCE));
        waiting(parts);
        parts.add(new PeriodBar(period, dates.today(), other -> state.in(other).path()));
        if (picture.talk()) {
            var note = new Paragraph(getTranslation("insight-balance.talk"));
            note.addClassName("note");
            parts.add(note);
        }
        if (picture.isEmpty() && !state.opened() && state.partner() == null) {
            parts.add(ListState.firstUse(
                    getTranslation("insight-balance.none"),
                    getTranslation("insight-balance.none.why"),
                    getTranslation("insight-balance.none.example")));
        } else {
            parts.add(new BalanceTable(
                    picture,
                    "insight-balance.partner",
                    getTranslation("insight-balance.caption"),
                    actor::worksFor,
                    (partner, side) -> state.behind(partner, side, null)));
            parts.add(new TableDownloads(InsightLinks.BALANCE, "periode=" + period));
            figure(parts, picture);
        }
        replaceContent(parts.toArray(Component[]::new));
    }

    /** The partner whose figure is open; without one, the own when there is nothing else to see. */
    private void figure(List<Component> parts, BalancePicture picture) {
        var lines = picture.lines();
        var chosen = state.partner() instanceof PartnerId given
                ? given
                : lines.size() == 1 ? lines.getFirst().partner() : null;
        if (chosen == null) {
            return;
        }
        var actor = actors.get();
        var others = book.picture(period, chosen, actor, getLocale()).orElseThrow(NotFoundException::new);
        var name = book.name(chosen, getLocale());
        var heading = getTranslation("insight-balance.with", name);
        parts.add(new H2(heading));
        parts.add(new BalanceTable(
                others,
                "insight-balance.other",
                heading,
                actor::worksFor,
                (other, side) -> state.behind(chosen, side, other)));
        if (state.opened()) {
            parts.add(lines(chosen, name));
        }
    }

    private Component lines(PartnerId partner, String name) {
        var found = book.lines(
                period,
                partner,
                state.side(),
                state.other(),
                actors.get(),
                new PageRequest(state.page(), LINES),
                getLocale());
        var side = state.side() == null ? "ALL" : state.side().name();
        var heading = state.other() instanceof PartnerId other
                ? getTranslation("insight-balance.lines.with." + side, name, book.name(other, getLocale()))
                : getTranslation("insight-balance.lines." + side, name);
        var part = new Div(new H3(heading));
        part.addClassName("insight-balance-lines");
        part.add(
                found.items().isEmpty()
                        ? new Paragraph(getTranslation("insight-balance.lines.none"))
                        : rows(found.items()));
        part.add(new Pager(
                state.page(), found.total(), LINES, page -> state.page(page).path()));
        return part;
    }

    private void waiting(List<Component> parts) {
        var unsettled = book.unsettled(actors.get(), getLocale());
        if (!unsettled.isEmpty()) {
            parts.add(new H2(getTranslation("insight-balance.unsettled")));
            parts.add(new Paragraph(getTranslation("insight-balance.unsettled.what", Balance.UNANSWERED.toDays())));
            parts.add(rows(unsettled));
        }
    }

    private UnorderedList rows(List<BalanceLine> lines) {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        lines.forEach(line -> rows.add(new BalanceRow(line, this)));
        return rows;
    }

    @Override
    public void confirm(Inside line) {
        tell(balance.confirm(line.id(), actors.get()), "balance.turn.confirmed");
    }

    @Override
    public void dispute(Inside line) {
        tell(balance.dispute(line.id(), actors.get()), "balance.turn.disputed");
    }

    @Override
    public void correct(Inside line, int minutes) {
        tell(
                balance.correct(line.id(), minutes, actors.get()),
                minutes == 0 ? "insight-balance.taken-back" : "insight-balance.corrected");
    }

    private void tell(BalanceOutcome outcome, String done) {
        UndoNotice.show(getTranslation(BalanceRow.ended(outcome, done)));
        show();
    }
}
