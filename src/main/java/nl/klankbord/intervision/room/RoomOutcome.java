package nl.klankbord.intervision.room;

/** How something in a room ended. */
public sealed interface RoomOutcome {

    /** @param room as it is now, also when somebody else was first and nothing changed any more */
    record Done(Room room) implements RoomOutcome {}

    /** Somebody else leads the timer. */
    record NotYours(Room room) implements RoomOutcome {}

    /** No such meeting, or none of this person's. */
    record Missing() implements RoomOutcome {}
}
