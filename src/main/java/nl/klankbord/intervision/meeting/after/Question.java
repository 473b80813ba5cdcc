package nl.klankbord.intervision.meeting.after;

/** What is asked after each meeting; the text stands under {@code intervision-meeting.question.<name>}. */
public enum Question {
    /** Are we doing the right thing. */
    RIGHT_THING,
    /** Are we doing it right. */
    DONE_RIGHT,
    /** Are we doing it well together. */
    TOGETHER;

    /** The best one can say; the least is 1. */
    public static final int BEST = 5;
}
