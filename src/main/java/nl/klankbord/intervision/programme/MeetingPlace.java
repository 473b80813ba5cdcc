package nl.klankbord.intervision.programme;

/** Where circles meet; the text stands under {@code intervision.place.<name>}. */
public enum MeetingPlace {
    /** By turns at the partners of its members. */
    BY_TURNS,
    ONLINE
}
