package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Reference;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleaguePage;
import nl.klankbord.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The colleagues of the network: one box to search them, and why each was found. */
@Route("collegas")
@Menu(title = "people.title", order = 2)
@PermitAll
class DirectoryView extends HousePage implements BeforeEnterObserver {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryView.class);

    private final transient People people;
    private final transient Partners partners;
    private final transient CurrentActor actors;
    private final transient PresenceWords words;
    private final DirectorySearch search = new DirectorySearch(text -> ask(this.state.text(text)));
    private final PartnerFilter filter = new PartnerFilter((partner, on) -> ask(this.state.with(partner, on)));
    private final Div notes = new Div();
    private final Div results = new Div();
    private DirectoryState state = DirectoryState.from(QueryParameters.empty());

    DirectoryView(People people, Partners partners, CurrentActor actors, PresenceWords words) {
        super("people.title");
        this.people = people;
        this.partners = partners;
        this.actors = actors;
        this.words = words;
        var columns = new Div(filter, results);
        columns.addClassName("people-columns");
        results.addClassName("people-results");
        notes.addClassName("people-notes");
        content(search, notes, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = DirectoryState.from(event.getLocation().getQueryParameters());
        show();
    }

    private void ask(DirectoryState asked) {
        getUI().ifPresent(ui -> ui.navigate(DirectoryView.class, asked.parameters()));
    }

    private void show() {
        search.show(state.text());
        var all = partners.all();
        ColleaguePage found;
        try {
            found = people.search(state.query(), actors.get(), getLocale());
        } catch (UncheckedIOException e) {
            broken(e);
            return;
        }
        var last = Math.ceilDiv(found.page().total(), found.page().size());
        if (last > 0 && state.page() > last) {
            state = state.page(Math.toIntExact(last));
            show();
            return;
        }
        filter.show(all, state.partners(), found.facets().partners());
        notes(found);
        var looks = all.stream().collect(Collectors.toMap(PartnerCard::id, Function.identity()));
        var count = getTranslation("people.found", found.page().total());
        LiveAnnouncer.announce(count);
        results.removeAll();
        if (found.page().total() == 0) {
            results.add(state.asksNothing() ? nothingYet() : nothingFound(looks));
        } else {
            results.add(
                    head(count, chips(looks)),
                    list(found, looks),
                    new Pager(state, found.page().total(), found.page().size()));
        }
    }

    /** The index cannot be read; what was typed stays, and so does the way to try again. */
    private void broken(UncheckedIOException cause) {
        var reference = Reference.random().toString();
        LOG.error("{} The index of colleagues cannot be read", reference, cause);
        notes.removeAll();
        results.removeAll();
        results.add(ListState.error(getTranslation("people.broken"), reference, this::show));
    }

    private void notes(ColleaguePage found) {
        notes.removeAll();
        if (!found.alsoSearched().isEmpty()) {
            notes.add(new Paragraph(getTranslation("people.also-searched", String.join(", ", found.alsoSearched()))));
        }
        if (!found.complete()) {
            var filling = new Paragraph(getTranslation("people.incomplete"));
            filling.addClassName("note");
            notes.add(filling);
        }
    }

    private static Div head(String count, Chips chips) {
        var head = new Div(new H2(count), chips);
        head.addClassNames("row", "between", "people-head");
        return head;
    }

    private UnorderedList list(ColleaguePage found, Map<PartnerId, PartnerCard> looks) {
        var list = new UnorderedList();
        list.addClassNames("card", "rows");
        list.getElement().setAttribute("aria-label", getTranslation("people.results"));
        found.page()
                .items()
                .forEach(hit -> list.add(
                        new HitCard(hit, looks.get(hit.card().partner()), words.of(hit.presence(), getLocale()))));
        return list;
    }

    private Chips chips(Map<PartnerId, PartnerCard> looks) {
        var chips = new Chips();
        looks.values().stream()
                .filter(partner -> state.partners().contains(partner.id()))
                .sorted(Comparator.comparing(PartnerCard::name))
                .forEach(partner -> chips.add(partner.name(), () -> ask(state.with(partner.id(), false))));
        if (!state.partners().isEmpty()) {
            chips.clearAll(() -> ask(state.everywhere()));
        }
        return chips;
    }

    private Component nothingYet() {
        return ListState.firstUse(
                getTranslation("people.empty.title"),
                getTranslation("people.empty.why"),
                getTranslation("people.empty.example"));
    }

    private Component nothingFound(Map<PartnerId, PartnerCard> looks) {
        var searched = state.text().isEmpty()
                ? getTranslation("people.nothing.filtered")
                : getTranslation("people.nothing.searched", state.text());
        var everyone = new RouterLink(getTranslation("people.nothing.all"), DirectoryView.class);
        everyone.addClassName("button");
        var state = new Div(ListState.nothingFound(searched, chips(looks), everyone));
        state.addClassName("card");
        return state;
    }

    /** The words for what is asked stand in the title of the window, too. */
    @Override
    public String getPageTitle() {
        return state.text().isEmpty() ? super.getPageTitle() : windowTitle(state.text() + ", " + header().title());
    }
}
