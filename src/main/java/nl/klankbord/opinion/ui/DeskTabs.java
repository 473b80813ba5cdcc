package nl.klankbord.opinion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.klankbord.opinion.OpinionQuery.View;

/** The lists of the desk, each with how much asks for attention in it. */
final class DeskTabs extends Nav {

    DeskTabs() {
        addClassName("opinion-desk-tabs");
        setAriaLabel(getTranslation("opinion-desk.lists"));
    }

    /** @param counts the lists that this person has, in their order; 0 shows nothing */
    void show(DeskState state, Map<View, Long> counts) {
        removeAll();
        counts.forEach((view, count) -> add(tab(state, view, count)));
    }

    private Anchor tab(DeskState state, View view, long count) {
        var tab = new Anchor(state.in(view).path(), getTranslation("opinion-desk.list." + view));
        tab.addClassName("opinion-desk-tab");
        if (count > 0) {
            var number = new Span(String.valueOf(count));
            number.addClassNames("count", "opinion-desk-count");
            var words = new Span(getTranslation("opinion-desk.list.count." + view));
            words.addClassName("visually-hidden");
            number.add(words);
            tab.add(number);
        }
        if (view == state.view()) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
