package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;

/** "Wie is aan zet": what waits for the person who opens the portal. */
@Route("")
@Menu(title = "shell.start.menu", order = 0)
@PermitAll
class StartView extends HousePage implements BeforeEnterObserver {

    private final transient CurrentActor currentActor;
    private final transient Dates dates;

    StartView(CurrentActor currentActor, Dates dates) {
        super("shell.start.title");
        this.currentActor = currentActor;
        this.dates = dates;
        addClassName("shell-start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        subtitle(dates.heading(dates.today(), getLocale()));
        primary(link(SearchBox.TARGET, "shell.find-colleague", "button-primary"));
        var profile = "collegas/" + currentActor.get().colleague();
        var left = new Div(card(
                "shell.start.mine",
                ListState.firstUse(
                        getTranslation("shell.start.mine.none"),
                        getTranslation("shell.start.mine.why"),
                        getTranslation("shell.start.mine.example"))));
        var right = new Div(card(
                "shell.start.profile",
                body(
                        new Paragraph(getTranslation("shell.start.profile.why")),
                        link(profile, "shell.start.profile.open", "button"))));
        var columns = new Div(left, right);
        columns.addClassName("shell-columns");
        replaceContent(columns);
    }

    private Component card(String titleKey, Component content) {
        var title = new H2(getTranslation(titleKey));
        title.setId(titleKey.replace('.', '-'));
        var card = new Section(new Header(title), content);
        card.addClassName("card");
        card.getElement().setAttribute("aria-labelledby", titleKey.replace('.', '-'));
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
