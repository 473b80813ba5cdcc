package nl.klankbord.planning.freebusy;

/** How the last look at somebody's calendar went; the text stands under {@code planning.calendar.state.<name>}. */
public enum CalendarState {
    /** Not looked at yet. */
    WAITING,
    READ,
    /** Some appointments could not be read, or there were too many. */
    READ_PARTLY,
    /** The host is not on the public internet. */
    NOT_ALLOWED,
    UNREACHABLE,
    /** No good certificate for this host. */
    NOT_SECURE,
    /** The host says that there is nothing, or not for us. */
    REFUSED,
    TOO_LARGE,
    TOO_SLOW,
    NOT_A_CALENDAR
}
