package nl.klankbord.actions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionId;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.Pager;
import org.jspecify.annotations.Nullable;

/** One page of the register: what was chosen, the rows, how many there are, and the list as a file. */
final class ActionRegister extends Div {

    private static final List<String> FILES = List.of("csv", "xlsx", "pdf");

    private final transient ActionTools tools;
    private final transient Consumer<ActionsState> ask;
    private final transient Consumer<@Nullable ActionId> opened;
    private final transient Runnable changed;

    /**
     * @param ask hears what else is to be shown
     * @param opened hears which one somebody unfolded; null when they folded it
     * @param changed draws it anew
     */
    ActionRegister(
            ActionTools tools, Consumer<ActionsState> ask, Consumer<@Nullable ActionId> opened, Runnable changed) {
        this.tools = tools;
        this.ask = ask;
        this.opened = opened;
        this.changed = changed;
        addClassName("actions-register");
    }

    /**
     * Shows one page, and answers which: of pages that are not there the last one that is.
     *
     * @param chosen the one that is open, wherever it stands; null for none
     */
    ActionsState show(ActionsState asked, @Nullable ActionCard chosen) {
        var found = tools.actions().list(asked.query(), tools.actor());
        var last = Math.ceilDiv(found.total(), found.size());
        if (last > 0 && asked.page() > last) {
            return show(asked.page(Math.toIntExact(last)), chosen);
        }
        removeAll();
        var chips = ActionChips.of(asked, tools, ask);
        var count = getTranslation("actions.count", found.total());
        LiveAnnouncer.announce(count);
        if (chosen != null && found.items().stream().noneMatch(one -> one.id().equals(chosen.id()))) {
            add(list(List.of(chosen), chosen.id(), "actions.chosen"));
        }
        if (found.total() == 0) {
            add(new ActionNothing(asked, chips));
            return asked;
        }
        add(
                chips,
                list(found.items(), asked.chosen(), "actions.view." + asked.view()),
                new Pager(asked.page(), found.total(), found.size(), page -> asked.page(page)
                        .chosen(null)
                        .path()),
                foot(asked, count));
        return asked;
    }

    private UnorderedList list(List<ActionCard> actions, @Nullable ActionId chosen, String nameKey) {
        var rows = new UnorderedList();
        rows.addClassNames("card", "rows", "actions-rows");
        rows.getElement().setAttribute("aria-label", getTranslation(nameKey));
        var items = new ArrayList<ActionItem>();
        actions.forEach(action -> {
            var item = new ActionItem(action, true, tools, changed);
            item.unfold(action.id().equals(chosen));
            item.whenFolded(open -> {
                items.stream().filter(other -> other != item).forEach(other -> other.unfold(false));
                opened.accept(open ? action.id() : null);
            });
            items.add(item);
            rows.add(item);
        });
        return rows;
    }

    private Div foot(ActionsState state, String count) {
        var files = new Paragraph(new Span(getTranslation("actions.take-along")));
        files.addClassNames("row", "small");
        for (var file : FILES) {
            var link = new Anchor(state.file(file), getTranslation("actions.file." + file));
            // Without this the page would take the address for one of its own.
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            files.add(link);
        }
        var total = new Paragraph(count);
        total.addClassNames("small", "muted");
        var foot = new Div(total, files);
        foot.addClassName("actions-foot");
        return foot;
    }
}
