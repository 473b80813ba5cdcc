package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A card with a heading. */
class Panel extends Section {

    private final H2 title = new H2();
    private final Div body = new Div();

    /** @param name for the id of the heading, unique on the page */
    Panel(String name) {
        addClassNames("card", "people-panel");
        title.setId("people-" + name);
        getElement().setAttribute("aria-labelledby", "people-" + name);
        body.addClassName("card-body");
        super.add(new Header(title), body);
    }

    Panel(String name, String heading) {
        this(name);
        heading(heading);
    }

    final void heading(String text) {
        title.setText(text);
    }

    final void content(Component... parts) {
        body.add(parts);
    }

    final Div body() {
        return body;
    }
}
