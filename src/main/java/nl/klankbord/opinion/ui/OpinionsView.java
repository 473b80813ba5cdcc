package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.MasterDetail;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.ui.dossier.DossierPanels;
import org.jspecify.annotations.Nullable;

/** The desk of second opinions: its lists with one request beside them, or as a board. */
@Route(OpinionLinks.DESK)
@RouteAlias(OpinionLinks.DESK + "/:" + OpinionsView.ID)
@Menu(title = "opinion.place", order = 3)
@PermitAll
class OpinionsView extends HousePage implements BeforeEnterObserver, BoardSteps.Hearer {

    static final String ID = "id";

    private final transient OpinionDesk desk;
    private final transient DossierPanels panels;
    private final transient DeskParts parts;
    private final transient CurrentActor actors;
    private final transient Budgets budgets;
    private final transient BoardSteps steps;
    private final DeskHead head;
    private final Div rows = new Div();
    private final Div list = new Div();
    private final Div board = new Div();
    private final MasterDetail both;
    private DeskState state = DeskState.of(View.FOR_ME);
    private @Nullable OpinionId chosen;

    OpinionsView(OpinionDesk desk, DossierPanels panels, DeskParts parts, CurrentActor actors, Budgets budgets) {
        super("opinion.place");
        this.desk = desk;
        this.panels = panels;
        this.parts = parts;
        this.actors = actors;
        this.budgets = budgets;
        steps = new BoardSteps(desk, actors, this);
        addClassName("opinion-desk");
        head = new DeskHead(parts.filters(asked -> go(asked.path())), this::typed);
        both = new MasterDetail(list, () -> go(state.path()));
        both.placeholder(new Paragraph(getTranslation("opinion-desk.choose")));
        rows.addClassName("opinion-desk-rows");
        board.addClassName("card");
        primary(new Anchor(OpinionLinks.ASK, getTranslation("opinion.ask")));
        content(both, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var left = chosen;
        state = DeskState.from(event.getLocation().getQueryParameters());
        chosen = event.getRouteParameters()
                .get(ID)
                .map(id -> OpinionId.parse(id).orElseThrow(NotFoundException::new))
                .orElse(null);
        show(left);
    }

    /** Shows what is found so far; the address follows without a new step to go back through. */
    private void typed(String text) {
        if (chosen != null) {
            go(state.text(text).path());
            return;
        }
        state = state.text(text);
        show(null);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(state.path())));
    }

    /** @param left where one comes from, so that focus goes back there; null for elsewhere */
    private void show(@Nullable OpinionId left) {
        if (!state.text().isEmpty()) {
            budgets.spend(Budgets.Kind.SEARCH);
        }
        var lists = DeskLists.of(desk, actors.get());
        state = lists.has(state.view()) ? state : state.in(View.FOR_ME);
        var onBoard = state.board() && chosen == null;
        setClassName("opinion-desk-open", chosen != null);
        both.setVisible(!onBoard);
        board.setVisible(onBoard);
        stand(onBoard ? board : list);
        head.show(state, lists, desk.reach(state.text(), actors.get()));
        rows.removeAll();
        if (onBoard) {
            showBoard(left);
        } else {
            showList(left);
            showDetail();
        }
    }

    /** Moves only when it must: what is moved loses focus. */
    private void stand(Div place) {
        if (!head.getParent().filter(place::equals).isPresent()) {
            place.add(head, rows);
        }
    }

    private void showList(@Nullable OpinionId left) {
        var found = desk.list(state.query(), actors.get());
        var last = Math.ceilDiv(found.total(), found.size());
        if (last > 0 && state.page() > last) {
            state = state.page(Math.toIntExact(last));
            found = desk.list(state.query(), actors.get());
        }
        var chips = parts.chips(state, getLocale(), asked -> go(asked.path()));
        if (found.total() == 0) {
            rows.add(DeskNothing.of(state, chips));
            LiveAnnouncer.announce(getTranslation("opinion-desk.foot.none"));
            return;
        }
        var lines = parts.list(found.items(), state, actors.get());
        var count = getTranslation("opinion-desk.foot", found.total(), desk.turns(state.query(), actors.get()));
        var pages = new Pager(state.page(), found.total(), found.size(), page -> state.page(page)
                .path());
        rows.add(chips, lines, pages, new DeskFoot(count));
        LiveAnnouncer.announce(count);
        lines.mark(chosen);
        if (left != null && chosen == null) {
            lines.focus(left);
        }
    }

    private void showDetail() {
        if (chosen == null) {
            both.hideDetail();
            return;
        }
        var dossier = desk.open(chosen, actors.get()).orElseThrow(NotFoundException::new);
        both.showDetail(panels.panel(dossier, actors.get(), this::changed));
    }

    /** After a step; what it was taken on may not be the reader's to see any more. */
    private void changed() {
        TurnsChanged.tell();
        if (chosen != null && desk.knows(chosen, actors.get())) {
            show(null);
        } else {
            go(state.path());
        }
    }

    private void showBoard(@Nullable OpinionId left) {
        var found = desk.board(state.query(), actors.get());
        var chips = parts.chips(state, getLocale(), asked -> go(asked.path()));
        if (found.columns().isEmpty()) {
            rows.add(DeskNothing.of(state, chips));
            return;
        }
        var cards = parts.board(found, state, actors.get(), steps);
        rows.add(chips, cards);
        if (left != null) {
            cards.focus(left);
        }
    }

    @Override
    public void moved(OpinionLine line, OpinionState to) {
        show(line.card().id());
        TurnsChanged.tell();
        UndoNotice.show(getTranslation("opinion-desk.moved." + to));
    }

    @Override
    public void refused(OpinionLine line, Refusal why) {
        show(line.card().id());
        head.refuse(getTranslation("opinion.refusal." + why));
    }

    @Override
    public void open(OpinionLine line) {
        go(state.path(line.card()));
    }

    private void go(String path) {
        var to = new Location(path);
        getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
    }

    /** Names the list, and nothing of a request: titles of windows end up in histories and on shared screens. */
    @Override
    public String getPageTitle() {
        var part = getTranslation(chosen == null ? "opinion-desk.list." + state.view() : "opinion-desk.one");
        return windowTitle(part + ", " + header().title());
    }
}
