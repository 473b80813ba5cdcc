package nl.klankbord.training;

import nl.klankbord.training.EditionEntry.LessonEntry;

/**
 * A lesson that goes to another moment or place.
 *
 * @param reach what goes along: the same number of days and minutes, and the new place where they had the old one
 * @param to where this lesson goes
 */
public record LessonMove(LessonId lesson, Reach reach, LessonEntry to) {

    /** Which lessons; the text stands under {@code training.reach.<name>}. */
    public enum Reach {
        ONE,
        /** This one and those after it. */
        FOLLOWING,
        ALL
    }
}
