package nl.klankbord.intervision.ui.room;

import nl.klankbord.intervision.room.Room;

/** The one thing that comes next in a room, for the one who looks at it; its words stand under its name. */
enum RoomStep {
    START,
    NEXT,
    FINISH,
    TAKE_OVER,
    NONE;

    static RoomStep of(Room room) {
        if (room.mayTakeOver()) {
            return TAKE_OVER;
        }
        if (!room.mayLead()) {
            return NONE;
        }
        if (!room.begun()) {
            return START;
        }
        return room.isLast() ? FINISH : NEXT;
    }
}
