package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.klankbord.intervision.room.Method;

/** The whole run sheet of a method, to read beforehand or to print. */
final class MethodPage extends Div {

    MethodPage(Method method) {
        addClassName("room-script");
        var tip = new Paragraph(method.tip());
        tip.addClassName("note");
        var phases = new OrderedList();
        phases.addClassName("room-script-phases");
        method.phases().forEach(phase -> phases.add(phase(phase)));
        add(new Paragraph(method.line()), new Paragraph(method.fits()), tip, phases);
    }

    private ListItem phase(Method.Phase phase) {
        var minutes = new Span(getTranslation("intervision-room.minutes", phase.minutes()));
        minutes.addClassNames("muted", "nowrap");
        var cards = new NowCards();
        cards.show(phase, null, Map.of());
        var item = new ListItem(new H2(phase.name()), minutes, cards);
        item.addClassName("card");
        return item;
    }
}
