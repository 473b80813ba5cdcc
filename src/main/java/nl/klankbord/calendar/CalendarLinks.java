package nl.klankbord.calendar;

/** Addresses of the calendar's page. */
public final class CalendarLinks {

    /** Where somebody makes and revokes feeds. */
    public static final String FEEDS = "instellingen/agenda";

    /** Names, in the address of that page, the list that a feed is wanted of: what stands behind the question mark there. */
    public static final String SELECTION = "keuze";

    private CalendarLinks() {}
}
