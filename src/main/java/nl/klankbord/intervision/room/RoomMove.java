package nl.klankbord.intervision.room;

/** What can be done with the timer of a room. */
public sealed interface RoomMove {

    /** The meeting goes by this method, from its first phase; only before the timer was started. */
    record Choose(String method) implements RoomMove {}

    record Start() implements RoomMove {}

    record Pause() implements RoomMove {}

    /** Two minutes more for the present phase. */
    record Longer() implements RoomMove {}

    record Next() implements RoomMove {}

    record Back() implements RoomMove {}

    /** Leads the timer from now on. */
    record TakeOver() implements RoomMove {}
}
