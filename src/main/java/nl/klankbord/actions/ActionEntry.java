package nl.klankbord.actions;

import java.time.LocalDate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An action as somebody typed it.
 *
 * @param what one line
 * @param note what else there is to know; may be empty
 * @param doer null for nobody chosen
 * @param due the day by which it is done; null for none chosen
 */
public record ActionEntry(
        String what,
        String note,
        @Nullable ColleagueId doer,
        @Nullable LocalDate due) {

    /** Most characters of what is to be done. */
    public static final int LONGEST_WHAT = 200;

    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 2_000;

    /** Nobody plans further ahead: a later year is a slip. */
    public static final int MOST_YEARS = 5;

    public ActionEntry {
        what = PlainText.visible(PlainText.tidy(what));
        note = PlainText.lines(note);
    }
}
