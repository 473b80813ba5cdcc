package nl.klankbord.mail;

/** What the mail server made of one mail. */
sealed interface PostOutcome {

    /** It has the mail. */
    record Accepted() implements PostOutcome {}

    /** It will never take this mail. */
    record Refused(String answer) implements PostOutcome {}

    /** It does not take this mail now. */
    record Later(String answer) implements PostOutcome {}

    /** It takes no mail at all now. */
    record Away(String answer) implements PostOutcome {}
}
