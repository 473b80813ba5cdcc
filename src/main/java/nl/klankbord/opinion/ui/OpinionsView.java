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
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.MasterDetail;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.ui.dossier.DossierPanels;
import org.jspecify.annotations.Nullable;

/** The desk of second opinions: its lists with one request beside them, or as a board. */
@Route(OpinionLinks.DESK)
@RouteAlias(OpinionLinks.DESK + "/:" + OpinionsView.ID)
@Menu(title = "opinion.place", order = 3)
@PermitAll
class OpinionsView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient OpinionDesk desk;
    private final transient DossierPanels panels;
    private final transient DeskParts parts;
    private final transient CurrentActor actors;
    private final DeskHead head;
    private final Div rows = new Div();
    private final Div list = new Div();
    private final Div board = new Div();
    private final MasterDetail both;
    private DeskState state = DeskState.of(View.FOR_ME);
    private @Nullable OpinionId chosen;

    OpinionsView(OpinionDesk desk, DossierPanels panels, DeskParts parts, CurrentActor actors) {
        super("opinion.place");
        this.desk = desk;
        this.panels = panels;
        this.parts = parts;
        this.actors = actors;
        addClassName("opinion-desk");
        head = new DeskHead(parts.filters(asked -> go(asked.path())));
        both = new MasterDetail(list, () -> go(state.path()));
        both.placeholder(new Paragraph(getTranslation("opinion-desk.choose")));
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

    /** @param left where one comes from, so that focus goes back there; null for elsewhere */
    private void show(@Nullable OpinionId left) {
        var lists = DeskLists.of(desk, actors.get());
        state = lists.has(state.view()) ? state : state.in(View.FOR_ME);
        var onBoard = state.board() && chosen == null;
        both.setVisible(!onBoard);
        board.setVisible(onBoard);
        stand(onBoard ? board : list);
        head.show(state, lists);
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
            return;
        }
        var lines = parts.list(found.items(), state, actors.get());
        rows.add(
                chips,
                lines,
                new Pager(state.page(), found.total(), found.size(), page -> state.page(page)
                        .path()),
                new DeskFoot(found.total(), desk.turns(state.query(), actors.get())));
        lines.mark(chosen);
        if (left != null && chosen == null) {
            lines.focus(left);
        }
    }

    private void showDetail() {
        setClassName("opinion-desk-open", chosen != null);
        if (chosen == null) {
            both.hideDetail();
            return;
        }
        var dossier = desk.open(chosen, actors.get()).orElseThrow(NotFoundException::new);
        both.showDetail(panels.panel(dossier, actors.get(), () -> show(null)));
    }

    private void showBoard(@Nullable OpinionId left) {
        var found = desk.board(state.query(), actors.get());
        var chips = parts.chips(state, getLocale(), asked -> go(asked.path()));
        if (found.columns().isEmpty()) {
            rows.add(DeskNothing.of(state, chips));
            return;
        }
        var cards = parts.board(found, state, actors.get(), this::move);
        rows.add(chips, cards);
        if (left != null) {
            cards.focus(left);
        }
    }

    /** What a step from the board comes to. */
    private void move(OpinionLine line, OpinionStep step) {
        PlainMoves.of(step).ifPresentOrElse(move -> take(line, move), () -> go(state.path(line.card())));
    }

    private void take(OpinionLine line, OpinionMove move) {
        switch (desk.take(line.card().id(), move, actors.get())) {
            case StepOutcome.Done done -> {
                show(line.card().id());
                UndoNotice.show(getTranslation("opinion-desk.moved." + done.state()));
            }
            case StepOutcome.Refused refused -> refuse(line, refused.why());
            // Gone, or not for this reader any more: for them it is as if somebody was first.
            case StepOutcome.Missing _ -> refuse(line, Refusal.NOT_NOW);
            case StepOutcome.AwaitsWaiver _,
                    StepOutcome.Incomplete _,
                    StepOutcome.PersonalData _,
                    StepOutcome.Stale _ -> go(state.path(line.card()));
        }
    }

    private void refuse(OpinionLine line, Refusal why) {
        show(line.card().id());
        head.refuse(getTranslation("opinion.refusal." + why));
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
