package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.intervision.programme.ProposalState;
import nl.klankbord.intervision.ui.Trouble;
import org.jspecify.annotations.Nullable;

/** Where who organises a programme makes its circles: the search, each circle with its reasons, and moves by hand. */
@Route(IntervisionLinks.PROGRAMMES + "/:" + ComposerView.ID + "/groepen")
@PermitAll
class ComposerView extends HousePage implements BeforeEnterObserver, Arranging.Hearer {

    static final String ID = "id";

    private final transient ComposerTools tools;
    private final Trouble trouble = new Trouble();
    private final Div drawn = new Div();
    private ComposerState state = new ComposerState(1);
    private transient @Nullable Arranging arranging;
    private transient @Nullable ComposerHead head;
    private @Nullable ProgrammePage programme;
    private @Nullable SearchNote search;

    ComposerView(ComposerTools tools) {
        this.tools = tools;
        addClassName("intervision-composer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = ComposerState.from(event.getLocation().getQueryParameters());
        var actor = tools.actors().get();
        var id = event.getRouteParameters().get(ID).flatMap(ProgrammeId::parse).orElseThrow(NotFoundException::new);
        programme = tools.programmes().page(id, actor).orElseThrow(NotFoundException::new);
        var page = tools.proposals().latest(id, actor).orElseThrow(NotFoundException::new);
        title(getTranslation("intervision-screens.compose", page.title()));
        if (arranging == null) {
            arranging = new Arranging(page, tools, getLocale(), this);
            head = new ComposerHead(header(), arranging);
            search = new SearchNote(arranging::read);
            content(trouble, search, drawn);
        }
        arranging.read();
    }

    @Override
    public void now(ProposalPage page, String words, @Nullable ColleagueId who) {
        trouble.show(Optional.empty());
        var searched = search != null && search.isVisible() && page.state() != ProposalState.RUNNING;
        draw(page, who);
        if (searched) {
            LiveAnnouncer.announce(getTranslation("intervision-screens.found", page.score()));
        } else if (!words.isEmpty()) {
            LiveAnnouncer.announce(words);
        }
    }

    private void draw(ProposalPage page, @Nullable ColleagueId who) {
        if (search == null || head == null || programme == null || arranging == null) {
            return;
        }
        search.show(page);
        head.show(page);
        subtitle(getTranslation(
                page.circles().isEmpty() ? "intervision-screens.composer.first" : "intervision-screens.composer.count",
                page.people().size(),
                page.circles().size(),
                programme.entry().least(),
                programme.entry().most()));
        drawn.removeAll();
        if (page.state() == ProposalState.STOPPED) {
            var stopped = new Paragraph(getTranslation("intervision-screens.searching.stopped"));
            stopped.addClassNames("note", "note-attention");
            drawn.add(stopped);
        }
        if (page.circles().isEmpty()) {
            drawn.add(new ObstacleNote(page, tools));
            if (page.state() != ProposalState.RUNNING) {
                drawn.add(nothing());
            }
            return;
        }
        var columns = tools.columns().of(page, getLocale());
        var board = new ComposerBoard(columns, chosen(columns), page.changeable(), arranging);
        drawn.add(
                new BreachNote(columns, page.changeable(), arranging),
                new ObstacleNote(page, tools),
                new CircleTabs(page.programme(), columns, chosen(columns)),
                board,
                new ComposerLegend(page));
        if (who != null) {
            board.focus(who);
        }
    }

    private int chosen(List<Column> columns) {
        return columns.stream().anyMatch(column -> column.number() == state.circle()) ? state.circle() : 1;
    }

    private Div nothing() {
        var card = new Div(ListState.firstUse(
                getTranslation("intervision-screens.empty"),
                getTranslation("intervision-screens.empty.why"),
                getTranslation("intervision-screens.empty.example")));
        card.addClassName("card");
        return card;
    }

    @Override
    public void not(String why) {
        trouble.show(Optional.of(why));
    }

    @Override
    public void over() {
        TurnsChanged.tell();
        UndoNotice.show(getTranslation("intervision-screens.proposed"));
        getUI().ifPresent(ui -> ui.navigate(
                programme == null
                        ? IntervisionLinks.PLACE
                        : IntervisionLinks.to(programme.card().id())));
    }
}
