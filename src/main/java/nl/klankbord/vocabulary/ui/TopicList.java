package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.Page;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.TopicStatus;
import nl.klankbord.vocabulary.Vocabulary;

/** The topics with a search field and pages; each leads to its own page below the given path. */
final class TopicList extends Div {

    private static final int SIZE = 25;
    private static final int MOST_WORDS = 8;

    private final transient Vocabulary vocabulary;
    private final String path;
    private final TextField search = new TextField();
    private final Div found = new Div();
    private final transient Function<Topic, List<Component>> actions;
    private TopicListState shown = new TopicListState("", null, 1);

    /** A list to read. */
    TopicList(Vocabulary vocabulary, String path) {
        this(vocabulary, path, topic -> List.of());
    }

    /** @param actions what can be done with a topic in its row */
    TopicList(Vocabulary vocabulary, String path, Function<Topic, List<Component>> actions) {
        this.vocabulary = vocabulary;
        this.path = path;
        this.actions = actions;
        addClassName("vocabulary-list");
        search.setLabel(getTranslation("vocabulary.list.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            var typed = change.getValue().strip();
            if (!typed.equals(shown.text())) {
                go(shown.withText(typed));
            }
        });
        add(search, found);
    }

    void show(TopicListState state) {
        shown = state;
        if (!search.getValue().strip().equals(state.text())) {
            search.setValue(state.text());
        }
        var page = vocabulary.search(state.text(), state.statuses(), state.page(), SIZE);
        found.removeAll();
        if (page.total() == 0 && state.text().isEmpty() && state.status() == null) {
            search.setVisible(false);
            found.add(ListState.firstUse(
                    getTranslation("vocabulary.list.empty"),
                    getTranslation("vocabulary.list.empty.why"),
                    getTranslation("vocabulary.list.empty.example")));
            return;
        }
        search.setVisible(true);
        var count = getTranslation("vocabulary.list.count", page.total());
        LiveAnnouncer.announce(count);
        if (page.total() == 0) {
            found.add(nothing(state));
            return;
        }
        var line = new Paragraph(count);
        line.addClassName("muted");
        found.add(line, rows(page), pages(state, page));
    }

    private ListState nothing(TopicListState state) {
        var chips = new Chips();
        if (!state.text().isEmpty()) {
            chips.add(state.text(), () -> go(state.withText("")));
        }
        if (state.status() != null) {
            chips.add(getTranslation("vocabulary.status." + state.status()), () -> go(state.withStatus(null)));
        }
        return ListState.nothingFound(
                state.text().isEmpty()
                        ? getTranslation("vocabulary.list.none")
                        : getTranslation("vocabulary.list.nothing", state.text()),
                chips);
    }

    private Component rows(Page<Topic> page) {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        page.items().forEach(topic -> rows.add(row(topic)));
        return rows;
    }

    private ListItem row(Topic topic) {
        var row = new ListItem(new Anchor(path + "/" + topic.id(), topic.nl()));
        if (topic.status() != TopicStatus.ACTIVE) {
            row.add(new TopicStatusBadge(topic.status()));
        }
        var others = Stream.concat(topic.terms().stream().skip(1), topic.abbreviations().stream())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            var words = new Span(others);
            words.addClassNames("muted", "vocabulary-words");
            row.add(words);
        }
        var possible = actions.apply(topic);
        if (!possible.isEmpty()) {
            var buttons = new Div();
            buttons.add(possible);
            buttons.addClassNames("row", "vocabulary-actions");
            row.add(buttons);
        }
        return row;
    }

    private Component pages(TopicListState state, Page<Topic> page) {
        var last = (int) ((page.total() + SIZE - 1) / SIZE);
        var pages = new Nav();
        pages.addClassName("row");
        pages.getElement().setAttribute("aria-label", getTranslation("vocabulary.list.pages"));
        if (state.page() > 1) {
            pages.add(link(state.withPage(Math.min(state.page() - 1, last)), "vocabulary.list.previous"));
        }
        pages.add(new Span(getTranslation("vocabulary.list.page", Math.min(state.page(), last), last)));
        if (state.page() < last) {
            pages.add(link(state.withPage(state.page() + 1), "vocabulary.list.next"));
        }
        pages.setVisible(last > 1 || state.page() > last);
        return pages;
    }

    private Anchor link(TopicListState state, String textKey) {
        var query = state.query().getQueryString();
        return new Anchor(query.isEmpty() ? path : path + "?" + query, getTranslation(textKey));
    }

    private void go(TopicListState state) {
        getUI().ifPresent(ui -> ui.navigate(path, state.query()));
    }
}
