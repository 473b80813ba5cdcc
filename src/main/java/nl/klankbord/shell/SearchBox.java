package nl.klankbord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.ui.SuggestedColleagues;

/** The one search field of the portal: suggestions while typing, and Enter shows what is found among the colleagues. */
final class SearchBox extends Div {

    private final SearchField field;
    private final Anchor button;

    SearchBox(SuggestedColleagues suggested) {
        addClassName("shell-search");
        field = new SearchField(
                        getTranslation("shell.search.name"), getTranslation("shell.search.placeholder"), this::search)
                .suggesting(typed -> suggested.groups(typed, getLocale()));
        button = new Anchor(PeopleLinks.DIRECTORY, Icons.SEARCH.create());
        button.addClassName("shell-search-button");
        button.setAriaLabel(getTranslation("shell.search.open"));
        add(field, button);
    }

    private void search(String typed) {
        getUI().ifPresent(ui -> ui.navigate(
                PeopleLinks.DIRECTORY,
                typed.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", typed))));
    }

    /** Another page was opened: that was what one looked for. */
    void moved(String path) {
        field.show("");
        // That page's own box is the search there.
        var aside = path.equals(PeopleLinks.DIRECTORY);
        field.setVisible(!aside);
        button.setVisible(!aside);
    }
}
