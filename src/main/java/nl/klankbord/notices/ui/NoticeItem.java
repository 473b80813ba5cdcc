package nl.klankbord.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.notices.Notice;

/** One notice: what it is, when it came, and the way to where it leads. */
final class NoticeItem extends ListItem {

    /** @param read hears that it is read, with whether the list still shows */
    NoticeItem(Notice notice, Dates dates, Consumer<Boolean> read) {
        addClassName("notices-item");
        var link = new Anchor(notice.path(), notice.text());
        link.addClassName("notices-text");
        var about =
                new Span(getTranslation("notices.about", notice.kind(), dates.relative(notice.toldAt(), getLocale())));
        about.addClassNames("small", "muted");
        var what = new Div(link, about);
        what.addClassName("notices-what");
        add(what);
        if (!notice.read()) {
            addClassName("notices-unread");
            link.getElement().addEventListener("click", _ -> read.accept(false));
            what.addComponentAsFirst(new StatusBadge(getTranslation("notices.new"), Tone.ACCENT));
            var button = new Button(getTranslation("notices.mark-read"), _ -> read.accept(true));
            button.setAriaLabel(getTranslation("notices.mark-read.named", notice.text()));
            add(button);
        }
    }
}
