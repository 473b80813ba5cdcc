package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tools.jackson.databind.node.ObjectNode;

/** Moves somebody without dragging, and says before what comes of it. What it offers is asked when it opens. */
final class SeatMenu extends ContextMenu {

    private static final String UNMARKED = """
            requestAnimationFrame(() => document.querySelectorAll('vaadin-context-menu-item[aria-selected]')
                .forEach(item => item.removeAttribute('aria-selected')))""";

    private final Seat seat;
    private final transient Arranger arranger;

    SeatMenu(Component button, Seat seat, Arranger arranger) {
        super(button);
        this.seat = seat;
        this.arranger = arranger;
        addClassName("intervision-menu");
        setOpenOnClick(true);
        // What it marks as not chosen is nothing that can be chosen: a menu, not a list.
        addOpenedChangeListener(_ -> getElement().executeJs(UNMARKED));
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode detail) {
        fill();
        return true;
    }

    void fill() {
        removeAll();
        var title = new Span(getTranslation("intervision-screens.move", seat.name()));
        title.addClassName("intervision-menu-title");
        addItem(title).setEnabled(false);
        arranger.ways(seat).forEach(way -> addItem(words(way), _ -> arranger.move(seat, way.to())));
        if (seat.circle() != null) {
            addSeparator();
            addItem(
                    getTranslation(seat.pinned() ? "intervision-screens.unpin" : "intervision-screens.pin"),
                    _ -> arranger.pin(seat, !seat.pinned()));
        }
    }

    private static Div words(Way way) {
        var name = new Span(way.name());
        name.addClassName("intervision-menu-name");
        var words = new Div(name);
        if (!way.effect().isEmpty()) {
            var effect = new Span(way.effect());
            effect.addClassNames("small", "muted");
            words.add(effect);
        }
        words.addClassName("intervision-menu-way");
        return words;
    }
}
