package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.UI;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.room.Room;
import org.springframework.stereotype.Component;

/** What the beginning and the end of a run sheet mean for the meeting. */
@Component
class RoomExits {

    void begin(Room room, Actor actor) {}

    void finish(Room room, Actor actor) {
        UI.getCurrent().navigate(RoomLinks.toMeeting(room.meeting()));
    }
}
