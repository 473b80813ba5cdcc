package nl.klankbord.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.calendar.Feed;
import nl.klankbord.calendar.Feeds;

/** The feeds that somebody has, each with a way to revoke it. */
class FeedList extends Div {

    private final transient Feeds feeds;
    private final transient Actor actor;

    FeedList(Feeds feeds, Actor actor) {
        this.feeds = feeds;
        this.actor = actor;
    }

    void show() {
        removeAll();
        var own = feeds.of(actor);
        if (own.isEmpty()) {
            add(new Paragraph(getTranslation("calendar.feeds.none")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("calendar-feed-list");
        own.forEach(feed -> items.add(item(feed)));
        add(items);
    }

    private ListItem item(Feed feed) {
        var name = new Span(feed.name());
        name.addClassName("calendar-feed-name");
        var what = new Span(
                getTranslation(feed.selection() == null ? "calendar.feeds.of-me" : "calendar.feeds.of-selection"));
        var used = new Span(used(feed));
        used.addClassName("calendar-feed-used");
        var lines = new Div(name, what, used);
        lines.addClassName("calendar-feed-lines");
        var revoke = new Button(getTranslation("calendar.feeds.revoke"), _ -> {
            feeds.revoke(actor, feed.id());
            show();
            UndoNotice.show(getTranslation("calendar.feeds.revoked", feed.name()));
        });
        revoke.setAriaLabel(getTranslation("calendar.feeds.revoke.label", feed.name()));
        return new ListItem(lines, revoke);
    }

    private String used(Feed feed) {
        var made = Dates.full(Dates.dayOf(feed.madeAt()), getLocale());
        var last = feed.lastUsedOn();
        return last == null
                ? getTranslation("calendar.feeds.unused", made)
                : getTranslation("calendar.feeds.used", made, Dates.full(last, getLocale()));
    }
}
