package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.search.SearchMisses;
import nl.klankbord.search.SearchMisses.Miss;
import nl.klankbord.vocabulary.VocabularyLinks;

/** Words that colleagues searched and that found nobody: the shortest way to what the vocabulary lacks. */
@Route(VocabularyLinks.MISSES)
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class MissesView extends HousePage implements BeforeEnterObserver {

    private static final int MOST = 100;

    private final transient SearchMisses misses;
    private final transient Dates dates;

    MissesView(SearchMisses misses, Dates dates) {
        super("vocabulary.misses.title");
        this.misses = misses;
        this.dates = dates;
        subtitle(getTranslation("vocabulary.misses.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var found = misses.list(MOST);
        replaceContent(found.isEmpty() ? nothing() : list(found));
    }

    private Component nothing() {
        return ListState.firstUse(
                getTranslation("vocabulary.misses.none"),
                getTranslation("vocabulary.misses.none.why"),
                getTranslation("vocabulary.misses.none.example"));
    }

    private Component list(List<Miss> found) {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        found.forEach(miss -> rows.add(row(miss)));
        var list = new Div(rows);
        list.addClassName("vocabulary-list");
        return list;
    }

    private ListItem row(Miss miss) {
        var word = new Span(miss.word());
        word.addClassName("vocabulary-miss");
        var often = new Span(
                getTranslation("vocabulary.misses.often", miss.searches(), dates.relative(miss.last(), getLocale())));
        often.addClassName("muted");
        var parameters = QueryParameters.of(AddWordView.WORD, miss.word()).getQueryString();
        var add = new Anchor(VocabularyLinks.ADD_WORD + "?" + parameters, getTranslation("vocabulary.misses.add"));
        add.addClassName("button");
        add.getElement().setAttribute("aria-label", getTranslation("vocabulary.misses.add.named", miss.word()));
        var forget = new Button(getTranslation("vocabulary.misses.forget"), _ -> {
            misses.forget(miss.word());
            UndoNotice.show(getTranslation("vocabulary.misses.forgotten", miss.word()));
            show();
        });
        forget.setAriaLabel(getTranslation("vocabulary.misses.forget.named", miss.word()));
        var buttons = new Div(add, forget);
        buttons.addClassNames("row", "vocabulary-actions");
        return new ListItem(word, often, buttons);
    }
}
