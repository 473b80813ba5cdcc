package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.klankbord.intervision.room.Method;

/** Methods side by side: what each is, which case it suits, for how many people and how long it takes. */
final class MethodCards extends UnorderedList {

    /** @param actions what can be done with a method here */
    MethodCards(List<Method> methods, Function<Method, Component> actions) {
        addClassName("room-methods");
        methods.forEach(method -> add(card(method, actions.apply(method))));
    }

    private ListItem card(Method method, Component action) {
        var facts = new Paragraph(
                new Span(getTranslation("intervision-room.minutes", method.minutes())),
                new Span(getTranslation("intervision-room.people", method.least(), method.most())),
                new Span(getTranslation(
                        "intervision-room.phases", method.phases().size())));
        facts.addClassNames("room-method-facts", "muted", "small");
        var fits = new Paragraph(method.fits());
        fits.addClassName("small");
        var item = new ListItem(new H2(method.name()), new Paragraph(method.line()), fits, facts, action);
        item.addClassNames("card", "room-method");
        return item;
    }
}
