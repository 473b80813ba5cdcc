package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.RoomMove;

/** Chooses a method for the meeting, or reads it first. */
final class MethodChoice extends Div {

    MethodChoice(Method method, boolean mayChoose, Consumer<RoomMove> press) {
        addClassName("row");
        if (mayChoose) {
            var choose = new Button(
                    getTranslation("intervision-room.choose.this"),
                    _ -> press.accept(new RoomMove.Choose(method.id())));
            choose.setAriaLabel(getTranslation("intervision-room.choose.of", method.name()));
            add(choose);
        }
        var read = new Anchor(RoomLinks.to(method.id()), getTranslation("intervision-room.methods.read"));
        read.setTarget(AnchorTarget.BLANK);
        read.getElement().setAttribute("aria-label", getTranslation("intervision-room.methods.read.of", method.name()));
        add(read);
    }
}
