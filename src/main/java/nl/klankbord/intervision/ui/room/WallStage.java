package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.Room;

/** The room on a screen that is read from five metres: phase, digits, what each does now. It is looked at, not used. */
final class WallStage extends Div {

    private final H2 phase = new H2();
    private final Paragraph next = new Paragraph();
    private final RoomClock clock;
    private final NowCards now = new NowCards();

    WallStage(RoomClock clock, Room room) {
        this.clock = clock;
        addClassName("room-wall");
        next.addClassName("room-wall-next");
        var back = new Anchor(IntervisionLinks.toRoom(room.meeting()), getTranslation("intervision-room.wall.close"));
        back.addClassName("room-wall-close");
        add(phase, clock, now, next, back);
    }

    void show(Room room, Method method, RoomNames names) {
        var present = method.phases().get(room.phase());
        phase.setText(getTranslation(
                "intervision-room.wall.phase", room.phase() + 1, method.phases().size(), present.name()));
        next.setText(RoomWords.next(this, room, method));
        now.show(present, null, names.byPart());
        clock.tell(room);
    }
}
