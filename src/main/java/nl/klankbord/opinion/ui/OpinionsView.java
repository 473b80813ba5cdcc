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
import nl.klankbord.base.ui.MasterDetail;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.ui.dossier.DossierPanel;
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
    private final transient CurrentActor actors;
    private final transient Budgets budgets;
    private final DeskHead head;
    private final DeskRows rows;
    private final Div list = new Div();
    private final Div board = new Div();
    private final MasterDetail both;
    private final Paragraph choose = new Paragraph();
    private DeskState state = DeskState.of(View.FOR_ME);
    private @Nullable OpinionId chosen;
    private @Nullable DossierPanel panel;

    OpinionsView(OpinionDesk desk, DossierPanels panels, DeskParts parts, CurrentActor actors, Budgets budgets) {
        super("opinion.place");
        this.desk = desk;
        this.panels = panels;
        this.actors = actors;
        this.budgets = budgets;
        addClassName("opinion-desk");
        head = new DeskHead(parts.filters(asked -> go(asked.path())), this::typed);
        both = new MasterDetail(list, () -> go(state.path()));
        choose.setText(getTranslation("opinion-desk.choose"));
        both.placeholder(choose);
        rows = new DeskRows(desk, parts, actors, new BoardSteps(desk, actors, this), asked -> go(asked.path()));
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
        if (panel != null) {
            DeskState.step(event.getLocation().getQueryParameters()).ifPresent(panel::open);
        }
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
        if (onBoard) {
            panel = null;
            rows.showBoard(state, left);
        } else {
            state = rows.showList(state, chosen, left);
            choose.setVisible(!rows.isEmpty());
            showDetail();
        }
    }

    /** Moves only when it must: what is moved loses focus. */
    private void stand(Div place) {
        if (!head.getParent().filter(place::equals).isPresent()) {
            place.add(head, rows);
        }
    }

    private void showDetail() {
        if (chosen == null) {
            panel = null;
            both.hideDetail();
            return;
        }
        var dossier = desk.open(chosen, actors.get()).orElseThrow(NotFoundException::new);
        panel = panels.panel(dossier, actors.get(), this::changed, panel);
        both.showDetail(panel);
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
    public void open(OpinionLine line, OpinionStep step) {
        go(state.path(line.card(), step));
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
