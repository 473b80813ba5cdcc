package nl.klankbord.shell.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of the start page: a heading, how many there are, and what stands below. */
final class StartCard extends Section {

    private final Header head = new Header();

    StartCard(String titleKey, Component... content) {
        var id = titleKey.replace('.', '-');
        var title = new H2(getTranslation(titleKey));
        title.setId(id);
        head.add(title);
        add(head);
        add(content);
        addClassName("card");
        getElement().setAttribute("aria-labelledby", id);
    }

    /** How many there are; nothing for none. */
    StartCard count(int number, boolean mine) {
        if (number > 0) {
            var count = new Span(String.valueOf(number));
            count.addClassName("count");
            count.setClassName("shell-count", mine);
            head.add(count);
        }
        return this;
    }

    /** A few words at the end of the heading, or what can be done with the whole part. */
    StartCard end(Component words) {
        words.addClassName("end");
        head.add(words);
        return this;
    }
}
