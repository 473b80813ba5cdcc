package nl.klankbord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.klankbord.base.ui.Icons;

/** The one search field of the portal; Enter shows what is found among the colleagues. */
final class SearchBox extends Div {

    static final String TARGET = "collegas";

    private static final String TYPED = "element.value";

    private final Div box = new Div();
    private final Anchor button;

    SearchBox() {
        addClassName("shell-search");
        getElement().setAttribute("role", "search");
        var input = new Input();
        input.setType("search");
        input.setPlaceholder(getTranslation("shell.search.placeholder"));
        input.setAriaLabel(getTranslation("shell.search.name"));
        input.getElement().setAttribute("enterkeyhint", "search").setAttribute("autocomplete", "off");
        input.getElement()
                .addEventListener("keydown", this::search)
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData(TYPED);
        var key = new Span("/");
        key.addClassName("shell-key");
        key.getElement().setAttribute("aria-hidden", "true");
        box.addClassName("shell-search-box");
        box.add(Icons.SEARCH.create(), input, key);
        button = new Anchor(TARGET, Icons.SEARCH.create());
        button.addClassName("shell-search-button");
        button.setAriaLabel(getTranslation("shell.search.open"));
        add(box, button);
    }

    private void search(DomEvent event) {
        var typed = event.getEventData().get(TYPED).asString().strip();
        getUI().ifPresent(ui -> ui.navigate(
                TARGET, typed.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", typed))));
    }

    void standAside(boolean aside) {
        box.setVisible(!aside);
        button.setVisible(!aside);
    }
}
