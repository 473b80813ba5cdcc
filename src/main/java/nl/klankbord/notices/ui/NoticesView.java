package nl.klankbord.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.NoticeLinks;
import nl.klankbord.notices.Notices;

/** What one was told, newest first. */
@Route(NoticeLinks.ALL)
@PermitAll
class NoticesView extends HousePage implements BeforeEnterObserver {

    private final transient Notices notices;
    private final transient CurrentActor actors;
    private final transient Dates dates;
    private NoticesState state = new NoticesState(false, 1);

    NoticesView(Notices notices, CurrentActor actors, Dates dates) {
        super("notices.title");
        this.notices = notices;
        this.actors = actors;
        this.dates = dates;
        var settings = new Anchor(NoticeLinks.SETTINGS, getTranslation("notices.to-settings"));
        settings.addClassName("button");
        header().secondary(settings);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = NoticesState.from(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var actor = actors.get();
        var unread = notices.unread(actor);
        var found =
                notices.of(actor, state.unreadOnly(), new PageRequest(state.page(), PageRequest.USUAL), getLocale());
        subtitle(getTranslation("notices.unread", unread));
        var readAll = new Button(getTranslation("notices.read-all"), _ -> {
            notices.readAll(actor);
            UndoNotice.show(getTranslation("notices.all-read"));
            show();
        });
        readAll.setVisible(unread > 0);
        primary(readAll);
        List<Component> parts = new ArrayList<>();
        parts.add(filter());
        parts.add(found.items().isEmpty() ? nothing() : list(found));
        if (found.total() > found.size()) {
            parts.add(pages(found));
        }
        replaceContent(parts.toArray(Component[]::new));
    }

    private Component filter() {
        var filter = new Nav(choice("notices.filter.all", false), choice("notices.filter.unread", true));
        filter.setAriaLabel(getTranslation("notices.filter"));
        filter.addClassNames("row", "notices-filter");
        return filter;
    }

    private Anchor choice(String textKey, boolean unreadOnly) {
        var choice = new Anchor(new NoticesState(unreadOnly, 1).path(), getTranslation(textKey));
        choice.addClassName("notices-choice");
        if (state.unreadOnly() == unreadOnly) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private Component nothing() {
        var kind = state.unreadOnly() ? "notices.none.unread" : "notices.none";
        return ListState.firstUse(
                getTranslation(kind), getTranslation("notices.none.why"), getTranslation("notices.none.example"));
    }

    private Component list(Page<Notice> found) {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        found.items()
                .forEach(notice -> rows.add(new NoticeItem(notice, dates, again -> {
                    notices.read(actors.get(), notice.id());
                    if (again) {
                        show();
                    }
                })));
        return rows;
    }

    private Component pages(Page<Notice> found) {
        var last = Math.toIntExact(Math.ceilDiv(found.total(), found.size()));
        var pages = new Nav(new Span(getTranslation("notices.pages.of", state.page(), last)));
        pages.setAriaLabel(getTranslation("notices.pages"));
        pages.addClassName("row");
        if (state.page() > 1) {
            pages.addComponentAsFirst(page("notices.pages.newer", Math.min(state.page() - 1, last)));
        }
        if (state.page() < last) {
            pages.add(page("notices.pages.older", state.page() + 1));
        }
        return new Div(pages);
    }

    private Anchor page(String textKey, int page) {
        var link = new Anchor(new NoticesState(state.unreadOnly(), page).path(), getTranslation(textKey));
        link.addClassName("button");
        return link;
    }
}
