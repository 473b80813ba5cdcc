package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import nl.klankbord.base.ui.HousePage;

/** A page of text: headings, paragraphs and lists, each by key. */
abstract class ProsePage extends HousePage {

    private final Div text = new Div();

    ProsePage(String titleKey) {
        super(titleKey);
        text.addClassName("prose");
        content(text);
    }

    final void heading(String key) {
        text.add(new H2(getTranslation(key)));
    }

    final void paragraph(String key, Object... arguments) {
        text.add(new Paragraph(getTranslation(key, arguments)));
    }

    final void list(String... keys) {
        text.add(new UnorderedList(
                Stream.of(keys).map(key -> new ListItem(getTranslation(key))).toArray(ListItem[]::new)));
    }

    final void part(Component part) {
        text.add(part);
    }
}
