package nl.klankbord.intervision.meeting.after;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The three questions about a meeting, as a member sees them.
 *
 * @param closesOn the last day on which answers come in
 * @param result once it closed with enough answers
 */
public record AfterPage(
        Stage stage, @Nullable LocalDate closesOn, @Nullable QuestionsResult result) {

    /** What there is to do or see. */
    public enum Stage {
        NOT_YET,
        ANSWER,
        ANSWERED,
        /** Too few answered; nothing is shown, ever. */
        TOO_FEW,
        RESULT
    }
}
