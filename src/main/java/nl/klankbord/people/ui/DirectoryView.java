package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.SavedSearches;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;

/** The colleagues of the network: one box to search them, what narrows it, and why each was found. */
@Route(PeopleLinks.DIRECTORY)
@Menu(title = "people.title", order = 2)
@PermitAll
class DirectoryView extends HousePage implements BeforeEnterObserver {

    /** Where a question goes that finds nobody here; the address is for ever. */
    private static final String ASK_NETWORK = "kennis/vragen/nieuw";

    private final transient People people;
    private final transient Partners partners;
    private final transient Vocabulary vocabulary;
    private final transient CurrentActor actors;
    private final transient Budgets budgets;
    private final transient PresenceWords words;
    private final SearchField search;
    private final SavedSearchesBar saved;
    private final DirectoryFilters filters = new DirectoryFilters(this::nameOf, this::ask);
    private final FoundNotes notes = new FoundNotes();
    private final Div results = new Div();
    private DirectoryState state = new DirectoryState("");

    DirectoryView(
            People people,
            SavedSearches searches,
            Partners partners,
            Vocabulary vocabulary,
            CurrentActor actors,
            Budgets budgets,
            PresenceWords words,
            SuggestedColleagues suggested) {
        super("people.title");
        this.people = people;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.budgets = budgets;
        this.words = words;
        search = new SearchField(
                        getTranslation("people.search.name"),
                        getTranslation("people.search.placeholder"),
                        text -> ask(state.text(text)))
                .suggesting(typed -> suggested.groups(typed, getLocale()))
                .whileTyping(this::typed);
        search.addClassName("search-field-large");
        saved = new SavedSearchesBar(searches, actors);
        var top = new Div(search, saved.button());
        top.addClassName("people-top");
        var columns = new Div(filters, results);
        columns.addClassName("people-columns");
        results.addClassName("people-results");
        content(top, saved, notes, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = DirectoryState.from(event.getLocation().getQueryParameters());
        show(true);
    }

    private void ask(DirectoryState asked) {
        getUI().ifPresent(ui -> ui.navigate(DirectoryView.class, asked.parameters()));
    }

    /** Shows what is found so far; the address follows without a new step to go back through. */
    private void typed(String text) {
        state = state.text(text);
        show(false);
        var page = UI.getCurrent().getPage();
        page.getHistory().replaceState(null, new Location(PeopleLinks.DIRECTORY, state.parameters()));
        page.setTitle(getPageTitle());
    }

    private void show(boolean typedOut) {
        budgets.spend(Budgets.Kind.SEARCH);
        search.show(state.text());
        if (typedOut) {
            saved.show(state);
        } else {
            saved.offer(state);
        }
        var all = partners.all();
        var found = typedOut
                ? people.search(state.query(), actors.get(), getLocale())
                : people.searchSoFar(state.query(), actors.get(), getLocale());
        var last = Math.ceilDiv(found.page().total(), found.page().size());
        if (last > 0 && state.page() > last) {
            state = state.page(Math.toIntExact(last));
            show(typedOut);
            return;
        }
        filters.show(all, state, found.facets());
        notes.show(state, found);
        var related = found.page().total() - found.direct();
        var count = related == 0
                ? getTranslation("people.found", found.direct())
                : getTranslation("people.found.related", found.direct(), related);
        LiveAnnouncer.announce(count);
        var chips = FilterChips.of(state, all, this::nameOf, this::ask);
        results.removeAll();
        if (found.page().total() == 0) {
            results.add(state.asksNothing() ? nothingYet() : nothingFound(chips));
            return;
        }
        var looks = all.stream().collect(Collectors.toMap(PartnerCard::id, Function.identity()));
        var head = new Div(new H2(count), chips);
        head.addClassNames("row", "between", "people-head");
        results.add(
                head,
                new FoundColleagues(found.page().items(), looks, words),
                new Pager(
                        state.page(),
                        found.page().total(),
                        found.page().size(),
                        page -> SuggestedColleagues.address(state.page(page).parameters())));
    }

    private String nameOf(TopicId topic) {
        return vocabulary.find(topic).map(Topic::nl).orElse("");
    }

    private Component nothingYet() {
        return ListState.firstUse(
                getTranslation("people.empty.title"),
                getTranslation("people.empty.why"),
                getTranslation("people.empty.example"));
    }

    private Component nothingFound(Chips chips) {
        var searched = state.text().isEmpty()
                ? getTranslation("people.nothing.filtered")
                : getTranslation("people.nothing.searched", state.text());
        var everyone = new RouterLink(getTranslation("people.nothing.all"), DirectoryView.class);
        everyone.addClassName("button");
        var network = new Anchor(
                new Location(
                                ASK_NETWORK,
                                QueryParameters.simple(Map.of("vraag", state.text(), "onderwerp", state.text())))
                        .getPathWithQueryParameters(),
                getTranslation("people.nothing.ask"));
        network.addClassName("button");
        var nothing = new Div(ListState.nothingFound(searched, chips, everyone, network));
        nothing.addClassName("card");
        return nothing;
    }

    /** The words for what is asked stand in the title of the window, too. */
    @Override
    public String getPageTitle() {
        return state.text().isEmpty() ? super.getPageTitle() : windowTitle(state.text() + ", " + header().title());
    }
}
