package nl.klankbord.training.attendance;

/** How somebody was at a lesson; the text stands under {@code training-papers.presence.<name>}. */
public enum Presence {
    PRESENT(2),
    /** Counts for half of the lesson. */
    PARTLY(1),
    EXCUSED(0),
    NO_SHOW(0);

    private static final int WHOLE = 2;

    private final int halves;

    Presence(int halves) {
        this.halves = halves;
    }

    /** What counts of a lesson of so many minutes. */
    int of(int minutes) {
        return minutes * halves / WHOLE;
    }
}
