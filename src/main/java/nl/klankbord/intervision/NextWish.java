package nl.klankbord.intervision;

/** What comes after the last meeting of a series; the word stands under {@code intervision-meeting.next.<name>}. */
public enum NextWish {
    /** The same circle, another series. */
    CONTINUE,
    /** Another circle, with other people. */
    REMIX,
    STOP
}
