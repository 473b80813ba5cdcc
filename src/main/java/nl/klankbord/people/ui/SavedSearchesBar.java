package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.people.SavedSearch;
import nl.klankbord.people.SavedSearches;
import nl.klankbord.people.SavedSearches.SaveOutcome;

/** The searches that this person keeps, each with how many colleagues are new in it. */
final class SavedSearchesBar extends Div {

    private final transient SavedSearches searches;
    private final transient CurrentActor actors;
    private final Button save = new Button("", Icons.BELL.create(), _ -> save());
    private final UnorderedList list = new UnorderedList();
    private transient List<SavedSearch> own = List.of();
    private DirectoryState state = new DirectoryState("");

    SavedSearchesBar(SavedSearches searches, CurrentActor actors) {
        this.searches = searches;
        this.actors = actors;
        addClassName("people-saved");
        save.setText(getTranslation("people.saved.save"));
        var title = new Span(getTranslation("people.saved"));
        title.addClassName("muted");
        list.getElement().setAttribute("aria-label", getTranslation("people.saved"));
        add(title, list);
    }

    /** Saves what is asked now; stands beside the search field. */
    Component button() {
        return save;
    }

    void show(DirectoryState asked) {
        state = asked;
        var actor = actors.get();
        var query = asked.page(1).query();
        own = searches.of(actor);
        offer(asked);
        list.removeAll();
        own.forEach(search -> list.add(row(search)));
        // Whoever looks at it has seen it; the number of new ones stands there once more.
        own.stream()
                .filter(search -> search.fresh() > 0 && search.query().equals(query))
                .forEach(_ -> searches.seen(query, actor));
        setVisible(!own.isEmpty());
    }

    /** Only whether what is asked can be saved; the searches are not asked again, as they need not be while typing. */
    void offer(DirectoryState asked) {
        state = asked;
        var query = asked.page(1).query();
        save.setVisible(!asked.asksNothing()
                && own.stream().noneMatch(search -> search.query().equals(query)));
    }

    private ListItem row(SavedSearch search) {
        var link = new RouterLink(search.name(), DirectoryView.class);
        link.setQueryParameters(DirectoryState.of(search.query()).parameters());
        var row = new ListItem(link);
        row.addClassName("chip");
        if (search.fresh() > 0) {
            var fresh = new Span(getTranslation("people.saved.new", search.fresh()));
            fresh.addClassNames("badge", "badge-accent");
            row.add(fresh);
        }
        var remove = new NativeButton("", _ -> remove(search));
        remove.add(Icons.CLOSE.small());
        remove.addClassName("chip-remove");
        remove.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("people.saved.remove", search.name()));
        row.add(remove);
        return row;
    }

    private void save() {
        switch (searches.save(state.page(1).query(), actors.get(), getLocale())) {
            case SaveOutcome.Saved saved ->
                UndoNotice.show(
                        getTranslation("people.saved.done", saved.search().name()), () -> {
                            searches.remove(saved.search().id(), actors.get());
                            show(state);
                        });
            case SaveOutcome.TooMany tooMany ->
                UndoNotice.show(getTranslation("people.saved.too-many", tooMany.most()));
        }
        show(state);
    }

    private void remove(SavedSearch search) {
        searches.remove(search.id(), actors.get());
        UndoNotice.show(getTranslation("people.saved.removed", search.name()), () -> {
            searches.save(search.query(), actors.get(), getLocale());
            show(state);
        });
        show(state);
    }
}
