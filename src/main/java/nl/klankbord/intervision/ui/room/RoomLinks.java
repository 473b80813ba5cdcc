package nl.klankbord.intervision.ui.room;

import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingId;

/** Addresses of the room and the library, without a leading slash. */
public final class RoomLinks {

    /** The library of methods. */
    public static final String METHODS = IntervisionLinks.PLACE + "/methoden";

    /** Names the method whose run sheet is shown. */
    static final String METHOD = "methode";

    static final String ID = "id";
    static final String SCREEN = "scherm";
    static final String LARGE = "groot";
    static final String ROOM = IntervisionLinks.MEETINGS + "/:" + ID + "/ruimte";

    private RoomLinks() {}

    /** The run sheet of a method. */
    public static String to(String method) {
        return METHODS + "?" + METHOD + "=" + method;
    }

    /** The same on a screen that is read from afar. */
    static String toWall(MeetingId meeting) {
        return IntervisionLinks.toRoom(meeting) + "?" + SCREEN + "=" + LARGE;
    }
}
