package nl.klankbord.training;

/** For whom a course is; the text stands under {@code training.level.<name>}. */
public enum Level {
    BASIC,
    ADVANCED,
    EXPERT,
    /** Whatever somebody knows already. */
    EVERYBODY
}
