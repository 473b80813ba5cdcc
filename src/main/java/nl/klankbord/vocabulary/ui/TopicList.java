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
    private String shown = "";

    TopicList(Vocabulary vocabulary, String path) {
        this.vocabulary = vocabulary;
        this.path = path;
        addClassName("vocabulary-list");
        search.setLabel(getTranslation("vocabulary.list.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            var typed = new TopicListState(change.getValue().strip(), 1);
            if (!typed.text().equals(shown)) {
                go(typed);
            }
        });
        add(search, found);
    }

    void show(TopicListState state) {
        shown = state.text();
        if (!search.getValue().strip().equals(state.text())) {
            search.setValue(state.text());
        }
        var page = vocabulary.search(state.text(), state.page(), SIZE);
        found.removeAll();
        if (page.total() == 0 && state.text().isEmpty()) {
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
            found.add(ListState.nothingFound(
                    getTranslation("vocabulary.list.nothing", state.text()),
                    new Chips().add(state.text(), () -> go(new TopicListState("", 1)))));
            return;
        }
        var line = new Paragraph(count);
        line.addClassName("muted");
        found.add(line, rows(page), pages(state, page));
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
