package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;

/** Somebody in a circle: can be dragged to another, or sent there by the menu. */
final class SeatRow extends ListItem {

    private final Seat seat;
    private final transient Arranger arranger;
    private final NativeButton button = new NativeButton();
    private final DragSource<SeatRow> drag = DragSource.create(this);

    SeatRow(Seat seat, boolean open, Arranger arranger) {
        this.seat = seat;
        this.arranger = arranger;
        addClassName("intervision-seat");
        setClassName("intervision-seat-breaking", seat.breaking());
        var grip = new Span(Icons.GRIP.small());
        grip.addClassName("intervision-grip");
        var name = new Span(seat.name());
        name.addClassName("intervision-seat-name");
        var line = new Paragraph();
        line.addClassName("intervision-seat-line");
        var partner = seat.partner();
        if (partner != null) {
            line.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        line.add(new Span(seat.doing()));
        var acts = new Div();
        acts.addClassName("intervision-seat-acts");
        if (seat.pinned()) {
            var pin = new Span(Icons.PIN.small());
            pin.addClassName("intervision-pin");
            pin.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", getTranslation("intervision-screens.pinned", seat.name()));
            acts.add(pin);
        }
        add(grip, new Div(name, line), acts);
        drag.setDraggable(open);
        grip.setVisible(open);
        if (open) {
            acts.add(button);
            button.add(Icons.MORE.small());
            button.addClassName("intervision-icon-button");
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-haspopup", "menu")
                    .setAttribute("aria-label", getTranslation("intervision-screens.arrange", seat.name()));
            new SeatMenu(button, seat, arranger);
        }
    }

    Seat seat() {
        return seat;
    }

    Arranger arranger() {
        return arranger;
    }

    DragSource<SeatRow> drag() {
        return drag;
    }

    void focusMenu() {
        button.getElement().callJsFunction("focus");
    }
}
