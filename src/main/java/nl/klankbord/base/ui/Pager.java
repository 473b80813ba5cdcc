package nl.klankbord.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** Leads through the pages of a list; hidden when all of it fits on one. */
public final class Pager extends Nav {

    /**
     * @param page counts from 1
     * @param address of a page, without a leading slash
     */
    public Pager(int page, long total, int size, IntFunction<String> address) {
        addClassName("pager");
        setAriaLabel(getTranslation("base.pages"));
        var last = Math.toIntExact(Math.max(1, Math.ceilDiv(total, size)));
        setVisible(last > 1);
        if (page > 1) {
            add(link("base.pages.previous", address.apply(Math.min(page - 1, last))));
        }
        add(new Span(getTranslation("base.pages.of", Math.min(page, last), last)));
        if (page < last) {
            add(link("base.pages.next", address.apply(page + 1)));
        }
    }

    private Anchor link(String textKey, String path) {
        var link = new Anchor(path, getTranslation(textKey));
        link.addClassName("button");
        return link;
    }
}
