package nl.klankbord.planning.freebusy;

/** What came of fetching. */
sealed interface Fetched {

    /** All that was sent. */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(byte[] bytes) implements Fetched {}

    /** Nothing that may be used, and why. */
    record Failed(CalendarState why) implements Fetched {}
}
