package nl.klankbord.calendar.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.calendar.CalendarLinks;
import nl.klankbord.calendar.Feeds;
import nl.klankbord.calendar.NewFeed;

/** The private addresses at which one's own calendar reads along with the portal. */
@Route(CalendarLinks.FEEDS)
@PermitAll
class FeedsView extends HousePage implements BeforeEnterObserver {

    private final transient Feeds feeds;
    private final transient CurrentActor actors;

    FeedsView(Feeds feeds, CurrentActor actors) {
        super("calendar.feeds.title");
        this.feeds = feeds;
        this.actors = actors;
        subtitle(getTranslation("calendar.feeds.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var selection = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CalendarLinks.SELECTION)
                .filter(chosen -> !chosen.isBlank() && chosen.length() <= NewFeed.SELECTION_LENGTH);
        var actor = actors.get();
        var list = new FeedList(feeds, actor);
        var made = new MadeFeed();
        var form = new FeedForm(feeds, actor, selection, feed -> {
            made.show(feed);
            list.show();
        });
        list.show();
        var own = new Section(new H2(getTranslation("calendar.feeds.own")), list);
        var fresh = new Section(
                new H2(getTranslation("calendar.feeds.new")),
                new Paragraph(getTranslation("calendar.feeds.secret")),
                form,
                made);
        own.addClassName("calendar-feeds");
        fresh.addClassName("calendar-feeds");
        replaceContent(fresh, own);
    }
}
