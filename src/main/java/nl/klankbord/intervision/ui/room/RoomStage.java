package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.Room;
import nl.klankbord.intervision.room.RoomMove;

/** The room at a table or on a phone: the clock, what each does now, and the run sheet. */
final class RoomStage extends Div {

    private final H2 phase = new H2();
    private final Paragraph place = new Paragraph();
    private final Paragraph next = new Paragraph();
    private final Paragraph lead = new Paragraph();
    private final RoomClock clock;
    private final ClockButtons buttons;
    private final NowCards now = new NowCards();
    private final RunSheet sheet = new RunSheet();

    RoomStage(RoomClock clock, Consumer<RoomMove> press) {
        this.clock = clock;
        buttons = new ClockButtons(press, clock::sound);
        addClassName("room-stage");
        place.addClassNames("room-place", "muted");
        next.addClassNames("room-next", "muted");
        lead.addClassNames("room-lead", "muted", "small");
        var face = new Div(place, phase, clock, buttons, next, lead);
        face.addClassNames("card", "room-face");
        var beside = new Div(new H2(getTranslation("intervision-room.sheet")), sheet);
        beside.addClassName("room-beside");
        var what = new Div(new H2(getTranslation("intervision-room.now")), now);
        what.addClassName("room-what");
        add(face, what, beside);
    }

    void show(Room room, Method method, RoomNames names) {
        var present = method.phases().get(room.phase());
        place.setText(getTranslation(
                "intervision-room.place", room.phase() + 1, method.phases().size()));
        phase.setText(present.name());
        next.setText(RoomWords.next(this, room, method));
        lead.setText(RoomWords.lead(this, room, names));
        now.show(present, room.mine(), names.byPart());
        sheet.show(method, room.phase(), room.allowed());
        buttons.show(room);
        clock.tell(room);
    }
}
