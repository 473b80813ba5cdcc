package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.klankbord.people.ColleaguePage;
import org.jspecify.annotations.Nullable;

/** What the search made of the words: other words that it searched as well, and a corrected spelling. */
final class FoundNotes extends Div {

    FoundNotes() {
        addClassName("people-notes");
    }

    void show(DirectoryState state, ColleaguePage found) {
        removeAll();
        if (!found.didYouMean().isEmpty()) {
            var line = sentence("people.did-you-mean", List.of(found.didYouMean()), state.text(found.didYouMean()));
            line.add(literally(state, "people.did-you-mean.literally"));
            add(line);
        }
        if (!found.alsoSearched().isEmpty()) {
            var line = sentence("people.also-searched", found.alsoSearched(), null);
            line.add(literally(state, "people.also-searched.literally"));
            add(line);
        }
        if (!found.complete()) {
            var filling = new Paragraph(getTranslation("people.incomplete"));
            filling.addClassName("note");
            add(filling);
        }
    }

    private Paragraph sentence(String key, List<String> words, @Nullable DirectoryState to) {
        var line = new Paragraph(new Span(getTranslation(key) + " "));
        for (var number = 0; number < words.size(); number++) {
            if (number > 0) {
                line.add(new Span(getTranslation(
                        number == words.size() - 1 ? "people.also-searched.and" : "people.also-searched.comma")));
            }
            line.add(word(words.get(number), to));
        }
        line.add(new Span(getTranslation("people.sentence.end." + (to == null ? "stop" : "question")) + " "));
        return line;
    }

    private static Component word(String word, @Nullable DirectoryState to) {
        if (to != null) {
            return link(word, to);
        }
        var also = new Span(word);
        also.addClassName("people-also");
        return also;
    }

    private Component literally(DirectoryState state, String key) {
        return link(getTranslation(key), state.literally(true));
    }

    private static RouterLink link(String words, DirectoryState to) {
        var link = new RouterLink(words, DirectoryView.class);
        link.setQueryParameters(to.parameters());
        return link;
    }
}
