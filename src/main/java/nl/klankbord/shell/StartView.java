package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turns;

/** "Wie is aan zet": what waits for the person who opens the portal. */
@Route("")
@Menu(title = "shell.start.menu", order = 0)
@PermitAll
class StartView extends HousePage implements BeforeEnterObserver {

    private final transient CurrentActor currentActor;
    private final transient Turns turns;
    private final transient Dates dates;

    StartView(CurrentActor currentActor, Turns turns, Dates dates) {
        super("shell.start.title");
        this.currentActor = currentActor;
        this.turns = turns;
        this.dates = dates;
        addClassName("shell-start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        subtitle(dates.heading(dates.today(), getLocale()));
        primary(link(OpinionLinks.ASK, "opinion.ask", "button-primary"));
        show();
    }

    private void show() {
        var actor = currentActor.get();
        var told = turns.told(actor, getLocale());
        var waits = told.others();
        var fresh = turns.newFor(actor, getLocale());
        var main = new Div(card("shell.start.mine", told.mine(), nothingWaits()));
        if (!waits.isEmpty()) {
            main.add(card("shell.start.waits", waits, new Div()));
        }
        var columns = new Div(main);
        columns.addClassName("shell-columns");
        var profile = new Div(card(
                "shell.start.profile",
                List.of(),
                body(
                        new Paragraph(getTranslation("shell.start.profile.why")),
                        link(PeopleLinks.to(actor.colleague()), "shell.start.profile.open", "button"))));
        if (!fresh.isEmpty()) {
            profile.addComponentAsFirst(card("shell.start.new", fresh, new Div()));
        }
        columns.add(profile);
        replaceContent(columns);
    }

    private ListState nothingWaits() {
        return ListState.firstUse(
                getTranslation("shell.start.mine.none"),
                getTranslation("shell.start.mine.why"),
                getTranslation("shell.start.mine.example"));
    }

    /** A card with rows, or with what stands there when there are none. */
    private Component card(String titleKey, List<Turn> rows, Component otherwise) {
        var id = titleKey.replace('.', '-');
        var title = new H2(getTranslation(titleKey));
        title.setId(id);
        var head = new Header(title);
        if (!rows.isEmpty()) {
            var count = new Span(String.valueOf(rows.size()));
            count.addClassName("count");
            head.add(count);
        }
        var card = new Section(head, rows.isEmpty() ? otherwise : new TurnRows(rows, dates, this::show));
        card.addClassName("card");
        card.getElement().setAttribute("aria-labelledby", id);
        return card;
    }

    private static Div body(Component... parts) {
        var body = new Div(parts);
        body.addClassNames("card-body", "stack");
        return body;
    }

    private Anchor link(String path, String textKey, String className) {
        var link = new Anchor(path, getTranslation(textKey));
        link.addClassName(className);
        return link;
    }
}
