package nl.klankbord.intervision.room;

/** What somebody is in a meeting. The word stands under {@code intervision-room.part.<name>}. */
public enum RoomPart {
    BRINGER,
    FACILITATOR,
    OTHER
}
