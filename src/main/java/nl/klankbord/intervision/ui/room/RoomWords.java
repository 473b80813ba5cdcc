package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.Component;
import java.time.LocalTime;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.Room;

/** Sentences of the room that more than one screen says. */
final class RoomWords {

    private RoomWords() {}

    /** "Hierna: keuzes vergelijken, 15 minuten. Klaar rond 15.42 uur." */
    static String next(Component on, Room room, Method method) {
        var ends = Dates.time(LocalTime.ofInstant(room.ends(), Dates.ZONE));
        if (room.isLast()) {
            return on.getTranslation("intervision-room.last", ends);
        }
        var coming = method.phases().get(room.phase() + 1);
        return on.getTranslation(
                "intervision-room.next",
                coming.name(),
                room.allowed().get(room.phase() + 1).toMinutes(),
                ends);
    }

    /** Who has the clock in hand. */
    static String lead(Component on, Room room, RoomNames names) {
        if (room.mayLead()) {
            return on.getTranslation("intervision-room.lead.you");
        }
        if (room.lead() == null) {
            return on.getTranslation("intervision-room.lead.nobody");
        }
        return on.getTranslation(
                room.leadAway() ? "intervision-room.lead.away" : "intervision-room.lead.other", names.lead());
    }

    /** What is heard when another phase begins. */
    static String announcement(Component on, Room room, Method method) {
        var phase = method.phases().get(room.phase());
        return on.getTranslation(
                "intervision-room.announce",
                room.phase() + 1,
                phase.name(),
                room.allowed().get(room.phase()).toMinutes());
    }
}
