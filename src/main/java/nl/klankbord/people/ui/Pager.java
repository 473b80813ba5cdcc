package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Leads through the pages of what was found; nothing when it fits on one. */
final class Pager extends Nav {

    Pager(DirectoryState state, long total, int size) {
        addClassName("people-pager");
        setAriaLabel(getTranslation("people.pages"));
        var last = Math.toIntExact(Math.max(1, Math.ceilDiv(total, size)));
        setVisible(last > 1);
        if (state.page() > 1) {
            add(link("people.pages.previous", state.page(Math.min(state.page() - 1, last))));
        }
        add(new Span(getTranslation("people.pages.of", Math.min(state.page(), last), last)));
        if (state.page() < last) {
            add(link("people.pages.next", state.page(state.page() + 1)));
        }
    }

    private RouterLink link(String textKey, DirectoryState to) {
        var link = new RouterLink(getTranslation(textKey), DirectoryView.class);
        link.setQueryParameters(to.parameters());
        link.addClassName("button");
        return link;
    }
}
