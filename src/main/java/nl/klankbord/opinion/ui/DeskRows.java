package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import org.jspecify.annotations.Nullable;

/** The requests of the desk, one below the other or as a board, with what was chosen above and the count below them. */
final class DeskRows extends Div {

    private final transient OpinionDesk desk;
    private final transient DeskParts parts;
    private final transient CurrentActor actors;
    private final transient BoardCard.Mover mover;
    private final transient Consumer<DeskState> ask;
    private boolean empty;

    /** @param ask hears what else is to be shown */
    DeskRows(OpinionDesk desk, DeskParts parts, CurrentActor actors, BoardCard.Mover mover, Consumer<DeskState> ask) {
        this.desk = desk;
        this.parts = parts;
        this.actors = actors;
        this.mover = mover;
        this.ask = ask;
        addClassName("opinion-desk-rows");
    }

    /**
     * Shows one page of a list, and answers which: of pages that are not there the last one that is.
     *
     * @param chosen the one that is open beside it; null for none
     * @param left where one comes from, so that focus goes back there; null for elsewhere
     */
    DeskState showList(DeskState asked, @Nullable OpinionId chosen, @Nullable OpinionId left) {
        removeAll();
        var found = desk.list(asked.query(), actors.get());
        var last = Math.ceilDiv(found.total(), found.size());
        if (last > 0 && asked.page() > last) {
            return showList(asked.page(Math.toIntExact(last)), chosen, left);
        }
        var chips = parts.chips(asked, getLocale(), ask);
        empty = found.total() == 0;
        if (empty) {
            add(DeskNothing.of(asked, chips));
            LiveAnnouncer.announce(getTranslation("opinion-desk.foot.none"));
            return asked;
        }
        var lines = parts.list(found.items(), asked, actors.get());
        var count = getTranslation("opinion-desk.foot", found.total(), desk.turns(asked.query(), actors.get()));
        var pages = new Pager(asked.page(), found.total(), found.size(), page -> asked.page(page)
                .path());
        add(chips, lines, pages, new DeskFoot(count));
        LiveAnnouncer.announce(count);
        lines.mark(chosen);
        if (left != null && chosen == null) {
            lines.focus(left);
        }
        return asked;
    }

    /** Whether there is nothing to choose from. */
    boolean isEmpty() {
        return empty;
    }

    /** @param left where one comes from, so that focus goes back there; null for elsewhere */
    void showBoard(DeskState state, @Nullable OpinionId left) {
        removeAll();
        var found = desk.board(state.query(), actors.get());
        var chips = parts.chips(state, getLocale(), ask);
        if (found.columns().isEmpty()) {
            add(DeskNothing.of(state, chips));
            return;
        }
        var cards = parts.board(found, state, actors.get(), mover);
        add(chips, cards);
        if (left != null) {
            cards.focus(left);
        }
    }
}
