package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Icons;

/** The box to search colleagues with: a pause in typing searches, and so does Enter. */
final class DirectorySearch extends Div {

    private static final int PAUSE_MILLISECONDS = 300;
    private static final String TYPED = "element.value";

    private final Input input = new Input();
    private final NativeButton clear;
    private String asked = "";

    /** @param ask hears what was typed, each time that it became something else */
    DirectorySearch(Consumer<String> ask) {
        addClassName("people-search");
        getElement().setAttribute("role", "search");
        input.setType("search");
        input.setPlaceholder(getTranslation("people.search.placeholder"));
        input.setAriaLabel(getTranslation("people.search.name"));
        input.getElement()
                .setAttribute("enterkeyhint", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(DirectoryState.LONGEST_TEXT));
        input.getElement()
                .addEventListener("input", event -> typed(event, ask))
                .addEventData(TYPED)
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.TRAILING);
        input.getElement()
                .addEventListener("keydown", event -> typed(event, ask))
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData(TYPED);
        clear = new NativeButton("", _ -> {
            show("");
            input.getElement().callJsFunction("focus");
            ask.accept("");
        });
        clear.add(Icons.CLOSE.create());
        clear.addClassName("people-search-clear");
        clear.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("people.search.clear"));
        add(Icons.SEARCH.create(), input, clear);
        show("");
    }

    private void typed(DomEvent event, Consumer<String> ask) {
        var text = event.getEventData().get(TYPED).asString().strip();
        if (!text.equals(asked)) {
            remember(text);
            ask.accept(text);
        }
    }

    /** Shows what is asked, unless it is what was typed here. */
    void show(String text) {
        if (!text.equals(asked)) {
            input.getElement().executeJs("this.value = $0", text);
        }
        remember(text);
    }

    private void remember(String text) {
        asked = text;
        input.setValue(text);
        clear.setVisible(!text.isEmpty());
    }
}
