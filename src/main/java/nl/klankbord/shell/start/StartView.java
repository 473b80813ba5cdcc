package nl.klankbord.shell.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.opinion.OpinionLinks;

/** "Wie is aan zet": what waits for the person who opens the portal, what comes, and what is new. */
@Route("")
@Menu(title = "shell.start.menu", order = 0)
@PermitAll
class StartView extends HousePage implements BeforeEnterObserver {

    private final transient CurrentActor currentActor;
    private final transient StartTools tools;

    StartView(CurrentActor currentActor, StartTools tools) {
        super("shell.start.title");
        this.currentActor = currentActor;
        this.tools = tools;
        addClassName("shell-start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        subtitle(tools.dates().heading(tools.dates().today(), getLocale()));
        var ask = new Anchor(OpinionLinks.ASK, getTranslation("opinion.ask"));
        ask.addClassName("button-primary");
        primary(ask);
        show();
    }

    private void show() {
        var parts = new StartParts(tools, currentActor.get(), getLocale(), this::show);
        var main = new Div();
        main.add(parts.waiting());
        var aside = new Div();
        aside.add(parts.aside());
        var columns = new Div(main, aside);
        columns.addClassName("shell-columns");
        replaceContent(columns);
    }
}
