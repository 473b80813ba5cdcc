package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.Icons;

/** The places this person may go to, from the menu entries of the views; titles are text keys. */
final class Places {

    /** A place: address without a leading slash, the key of its name, and of what it is called where there is little room. */
    record Place(String path, String titleKey, String briefKey, Icons icon) {

        Place(String path, String titleKey, Icons icon) {
            this(path, titleKey, BRIEF.getOrDefault(path, titleKey), icon);
        }
    }

    private static final Map<String, String> BRIEF = Map.of("second-opinions", "shell.opinions.brief");

    private static final String ADMINISTRATION = "beheer";
    private static final int WITHIN_REACH = 4;

    private final List<Place> all;
    private final Optional<Place> profile;
    private final Map<String, SideNavItem> items = new HashMap<>();

    Places(Optional<Actor> actor) {
        all = actor.isEmpty()
                ? List.of()
                : MenuConfiguration.getMenuEntries().stream().map(Places::place).toList();
        profile = actor.map(who -> new Place("collegas/" + who.colleague(), "shell.my-profile.short", Icons.PERSON));
    }

    private static Place place(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        return new Place(path, entry.title(), PlaceIcons.at(path));
    }

    /** Those that stand within reach of the thumb on a phone. */
    List<Place> withinReach() {
        var main = all.stream()
                .filter(place -> !administrative(place))
                .limit(WITHIN_REACH)
                .toList();
        return main.size() == WITHIN_REACH
                ? main
                : java.util.stream.Stream.concat(main.stream(), profile.stream())
                        .toList();
    }

    /** The places as real links; those of the administration apart, below a heading. */
    Component sideNav() {
        var both = new Div();
        var main = all.stream().filter(place -> !administrative(place)).toList();
        if (!main.isEmpty()) {
            both.add(nav("shell.nav", main));
        }
        var administration = all.stream().filter(Places::administrative).toList();
        if (!administration.isEmpty()) {
            var nav = nav("shell.nav.administration", administration);
            nav.setLabel(nav.getTranslation("shell.nav.administration"));
            both.add(nav);
        }
        return both;
    }

    private SideNav nav(String nameKey, List<Place> places) {
        var nav = new SideNav();
        ComponentTexts.apply(nav);
        nav.getElement().setAttribute("aria-label", nav.getTranslation(nameKey));
        for (var place : places) {
            var item = new SideNavItem(
                    nav.getTranslation(place.titleKey()),
                    place.path(),
                    place.icon().create());
            item.setMatchNested(!place.path().isEmpty());
            nav.addItem(item);
            items.put(place.path(), item);
        }
        return nav;
    }

    /** Shows beside each place how many things wait there for this person, by its path. */
    void count(Map<String, Long> waiting) {
        items.forEach((path, item) -> {
            var number = waiting.getOrDefault(path, 0L);
            item.setSuffixComponent(number == 0 ? null : count(item, number));
        });
    }

    private static Component count(SideNavItem item, long number) {
        var words = new Span(item.getTranslation("shell.nav.waiting"));
        words.addClassName("visually-hidden");
        var count = new Span(new Span(String.valueOf(number)), words);
        count.addClassNames("count", "shell-count");
        return count;
    }

    private static boolean administrative(Place place) {
        return place.path().startsWith(ADMINISTRATION) || place.path().equals(PartsView.ROUTE);
    }

    static void go(String path) {
        UI.getCurrent().navigate(path);
    }
}
