package nl.klankbord.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.KnowledgePage;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.vocabulary.Topic;

/** Everything on the shelf: one box to search it, what narrows it, where the words stand, and who knows about it. */
@Route(KnowledgeLinks.PLACE)
@Menu(title = "knowledge.title", order = 6)
@PermitAll
class KnowledgeView extends HousePage implements BeforeEnterObserver {

    private final transient Shelf shelf;
    private final transient ShelfParts parts;
    private final transient CurrentActor actors;
    private final transient Budgets budgets;
    private final SearchField search;
    private final ShelfFilters filters;
    private final ShelfNotes notes = new ShelfNotes();
    private final Div results = new Div();
    private final WhoKnows people = new WhoKnows();
    private KnowledgeState state = new KnowledgeState("");

    KnowledgeView(Shelf shelf, ShelfParts parts, CurrentActor actors, Budgets budgets) {
        super("knowledge.title");
        this.shelf = shelf;
        this.parts = parts;
        this.actors = actors;
        this.budgets = budgets;
        subtitle(getTranslation("knowledge.subtitle"));
        header().secondary(new NewKnowledge(actors.get()));
        primary(NewKnowledge.article(getTranslation("knowledge.new.article")));
        filters = new ShelfFilters(parts::nameOf, this::ask);
        search = new SearchField(
                        getTranslation("knowledge.search.name"),
                        getTranslation("knowledge.search.placeholder"),
                        text -> ask(state.text(text)))
                .whileTyping(this::typed);
        search.addClassName("search-field-large");
        results.addClassName("knowledge-results");
        var columns = new Div(filters, results, people);
        columns.addClassName("knowledge-columns");
        content(search, notes, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = KnowledgeState.from(event.getLocation().getQueryParameters());
        show(true);
    }

    private void ask(KnowledgeState asked) {
        getUI().ifPresent(ui -> ui.navigate(KnowledgeView.class, asked.parameters()));
    }

    /** Shows what is found so far; the address follows without a new step to go back through. */
    private void typed(String text) {
        state = state.text(text);
        show(false);
        var page = UI.getCurrent().getPage();
        page.getHistory().replaceState(null, new Location(KnowledgeLinks.PLACE, state.parameters()));
        page.setTitle(getPageTitle());
    }

    private void show(boolean typedOut) {
        budgets.spend(Budgets.Kind.SEARCH);
        search.show(state.text());
        var found =
                typedOut ? shelf.search(state.query(), actors.get()) : shelf.searchSoFar(state.query(), actors.get());
        var last = Math.ceilDiv(found.page().total(), found.page().size());
        if (last > 0 && state.page() > last) {
            state = state.page(Math.toIntExact(last));
            show(typedOut);
            return;
        }
        var all = parts.partners().all();
        filters.show(all, state, found.facets());
        notes.show(state, found);
        var sought = found.didYouMean().isEmpty() ? state.text() : found.didYouMean();
        people.show(sought, parts.people(sought, actors.get(), getLocale()), parts.looks());
        results.removeAll();
        var chips = ShelfChips.of(state, all, parts::nameOf, this::ask);
        var count = count(found);
        LiveAnnouncer.announce(count);
        if (found.page().total() == 0) {
            results.add(state.asksNothing() ? nothingYet() : new NothingOnShelf(state, chips, near(found)));
            return;
        }
        var head = new Div(new H2(count), chips);
        head.addClassNames("row", "between", "knowledge-head");
        results.add(
                head,
                new FoundOnShelf(parts.shown(found.page().items(), sought, getLocale()), parts.words()),
                new Pager(state.page(), found.page().total(), found.page().size(), page -> state.page(page)
                        .address()));
    }

    private String count(KnowledgePage found) {
        var related = found.page().total() - found.direct();
        if (state.asksNothing()) {
            return getTranslation("knowledge.newest", found.page().total());
        }
        return related == 0
                ? getTranslation("knowledge.found", found.direct())
                : getTranslation("knowledge.found.related", found.direct(), related);
    }

    private List<Topic> near(KnowledgePage found) {
        return parts.near(found.didYouMean().isEmpty() ? state.text() : found.didYouMean());
    }

    private ListState nothingYet() {
        return ListState.firstUse(
                getTranslation("knowledge.empty.title"),
                getTranslation("knowledge.empty.why"),
                getTranslation("knowledge.empty.example"));
    }

    /** The words for what is asked stand in the title of the window, too. */
    @Override
    public String getPageTitle() {
        return state.text().isEmpty() ? super.getPageTitle() : windowTitle(state.text() + ", " + header().title());
    }
}
