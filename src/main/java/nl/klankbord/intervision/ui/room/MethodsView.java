package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.PrintButton;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.Methods;

/** The library of methods, and the run sheet of the one that the address names. */
@Route(RoomLinks.METHODS)
@PermitAll
class MethodsView extends HousePage implements BeforeEnterObserver {

    private final transient Methods methods;

    MethodsView(Methods methods) {
        this.methods = methods;
        addClassName("room-library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RoomLinks.METHOD)
                .ifPresentOrElse(
                        id -> show(methods.find(id, getLocale()).orElseThrow(NotFoundException::new)), this::showAll);
    }

    private void showAll() {
        title(getTranslation("intervision-room.methods"));
        subtitle(getTranslation("intervision-room.methods.text"));
        replaceContent(new MethodCards(methods.all(getLocale()), method -> {
            var read = new Anchor(RoomLinks.to(method.id()), getTranslation("intervision-room.methods.read"));
            read.getElement()
                    .setAttribute("aria-label", getTranslation("intervision-room.methods.read.of", method.name()));
            return read;
        }));
    }

    private void show(Method method) {
        title(method.name());
        subtitle(getTranslation("intervision-room.methods.facts", method.minutes(), method.least(), method.most()));
        var all = new Anchor(RoomLinks.METHODS, getTranslation("intervision-room.methods.all"));
        replaceContent(all, new MethodPage(method));
        primary(new PrintButton());
    }
}
