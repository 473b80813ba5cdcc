package nl.klankbord.notices;

/** When a notice of some kind comes by mail. Whatever is chosen, it stands at the bell at once. */
public enum Pace {
    /** A mail of its own, outside quiet hours. */
    DIRECT,
    /** In the overview of the day. */
    DAILY,
    /** In the overview of the week, on Monday. */
    WEEKLY,
    /** Never by mail. */
    OFF
}
