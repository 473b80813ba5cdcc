package nl.klankbord.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A search field with suggestions in groups below it. A pause in typing asks for suggestions; Enter asks the question.
 * The suggestions are links: Arrow Down goes to them, Escape closes them, and leaving the field does so too.
 */
public final class SearchField extends Div {

    /** Most characters that one can type. */
    public static final int LONGEST_TEXT = 500;

    private static final int PAUSE_MILLISECONDS = 250;
    private static final String TYPED = "element.value";

    private final Input input = new Input();
    private final NativeButton clear;
    private final Div popup = new Div();
    private final Consumer<String> entered;
    private Function<String, List<Group>> suggestions = _ -> List.of();
    private Consumer<String> typed = _ -> {};
    private String text = "";

    /**
     * Suggestions of one kind.
     *
     * @param title what they have in common
     */
    public record Group(String title, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One suggestion.
     *
     * @param detail said after it in a quieter voice; may be empty
     * @param path where it leads, without a leading slash
     */
    public record Item(String label, String detail, String path) {}

    /**
     * @param name what a screen reader calls it
     * @param entered hears the text on Enter, and nothing when it is wiped
     */
    public SearchField(String name, String placeholder, Consumer<String> entered) {
        this.entered = entered;
        addClassName("search-field");
        getElement().setAttribute("role", "search");
        input.setType("search");
        input.setPlaceholder(placeholder);
        input.setAriaLabel(name);
        input.getElement()
                .setAttribute("enterkeyhint", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(LONGEST_TEXT));
        input.getElement()
                .addEventListener("input", this::typed)
                .addEventData(TYPED)
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.TRAILING);
        input.getElement()
                .addEventListener("keydown", this::entered)
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData(TYPED);
        clear = new NativeButton("", _ -> wipe());
        clear.add(Icons.CLOSE.create());
        clear.addClassName("search-field-clear");
        clear.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("base.search.clear"));
        var key = new Span("/");
        key.addClassName("search-field-key");
        key.getElement().setAttribute("aria-hidden", "true");
        popup.addClassName("search-field-popup");
        popup.setVisible(false);
        add(Icons.SEARCH.create(), input, clear, key, popup);
        remember("");
    }

    /** Where suggestions come from; asked after each pause in typing. */
    public SearchField suggesting(Function<String, List<Group>> source) {
        suggestions = source;
        return this;
    }

    /** Hears each pause in typing, with what stands there. */
    public SearchField whileTyping(Consumer<String> listener) {
        typed = listener;
        return this;
    }

    /** Shows what is asked, unless it is what was typed here. */
    public void show(String asked) {
        if (!asked.equals(text)) {
            input.getElement().executeJs("this.value = $0", asked);
        }
        remember(asked);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("scripts/search-field.js");
    }

    private void typed(DomEvent event) {
        var now = read(event);
        if (!now.equals(text)) {
            remember(now);
            suggest();
            typed.accept(now);
        }
    }

    private void entered(DomEvent event) {
        remember(read(event));
        close();
        entered.accept(text);
    }

    private void wipe() {
        show("");
        close();
        input.getElement().callJsFunction("focus");
        entered.accept("");
    }

    private static String read(DomEvent event) {
        var value = event.getEventData().get(TYPED).asString().strip();
        return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
    }

    private void remember(String now) {
        text = now;
        input.setValue(now);
        clear.setVisible(!now.isEmpty());
    }

    private void suggest() {
        var groups = text.isEmpty()
                ? List.<Group>of()
                : suggestions.apply(text).stream()
                        .filter(group -> !group.items().isEmpty())
                        .toList();
        popup.removeAll();
        groups.forEach(group -> popup.add(list(group)));
        popup.setVisible(!groups.isEmpty());
        popup.getElement().executeJs("delete this.dataset.closed");
        if (!groups.isEmpty()) {
            LiveAnnouncer.announce(getTranslation(
                    "base.search.suggestions",
                    groups.stream().mapToInt(group -> group.items().size()).sum()));
        }
    }

    private void close() {
        popup.removeAll();
        popup.setVisible(false);
    }

    private static Div list(Group group) {
        var title = new Paragraph(group.title());
        title.addClassNames("small", "muted", "search-field-group");
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", group.title());
        group.items().forEach(item -> list.add(new ListItem(link(item))));
        return new Div(title, list);
    }

    private static Anchor link(Item item) {
        var link = new Anchor(item.path(), new Span(item.label()));
        if (!item.detail().isEmpty()) {
            var detail = new Span(item.detail());
            detail.addClassName("muted");
            link.add(detail);
        }
        return link;
    }
}
