package nl.klankbord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The main places at the bottom of a phone's screen. */
final class PlacesBar extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    PlacesBar(Places places) {
        addClassName("shell-tabs");
        getElement().setAttribute("aria-label", getTranslation("shell.nav.quick"));
        for (var place : places.withinReach()) {
            var link = new Anchor(place.path(), place.icon().create(), new Span(getTranslation(place.briefKey())));
            links.put(place.path(), link);
            add(link);
        }
        setVisible(!links.isEmpty());
    }

    /** Marks the one place that the path lies in: of nested places the innermost. */
    void mark(String path) {
        var here = links.keySet().stream()
                .filter(place -> place.equals(path) || !place.isEmpty() && path.startsWith(place + "/"))
                .max(Comparator.comparingInt(String::length));
        links.forEach((place, link) -> {
            if (here.filter(place::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
