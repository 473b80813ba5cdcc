package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.UndoNotice;

/** Every house component in every state, to look at and to test; in demo mode only. */
@Route(PartsView.ROUTE)
@PermitAll
class PartsView extends HousePage implements BeforeEnterObserver {

    static final String ROUTE = "onderdelen";

    private final transient DemoMode demo;
    private final transient Samples samples = new Samples(this);

    PartsView(DemoMode demo) {
        super("shell.parts.title");
        this.demo = demo;
        addClassName("shell-parts");
        subtitle(getTranslation("shell.parts.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!demo.on()) {
            throw new NotFoundException();
        }
        primary(new Button(getTranslation("shell.parts.notice"), _ -> notice()));
        replaceContent(
                part("people", samples.people()),
                part("badges", samples.badges()),
                part("chips", samples.chips()),
                part("form", samples.form()),
                part("first-use", samples.firstUse()),
                part("nothing-found", samples.nothingFound()),
                part("loading", samples.loading()),
                part("error", samples.error()),
                part("announcer", announcer()),
                part("master-detail", samples.masterDetail()));
    }

    private void notice() {
        UndoNotice.show(
                getTranslation("shell.parts.notice.text"),
                () -> LiveAnnouncer.announce(getTranslation("shell.parts.notice.undone")));
    }

    private Component announcer() {
        return new Button(
                getTranslation("shell.parts.announce"),
                _ -> LiveAnnouncer.announce(getTranslation("shell.parts.announce.text")));
    }

    private Component part(String name, Component sample) {
        var body = new Div(sample);
        body.addClassName("shell-part");
        return new Section(new H2(getTranslation("shell.parts." + name)), body);
    }
}
