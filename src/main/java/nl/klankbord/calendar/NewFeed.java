package nl.klankbord.calendar;

import nl.klankbord.calendar.ics.CalendarText;
import org.jspecify.annotations.Nullable;

/**
 * A feed that somebody asks for.
 *
 * @param name how it is called in the calendar that reads it
 * @param selection what was chosen in a list, as it stands in the address of the list; null for the own agenda
 */
public record NewFeed(String name, @Nullable String selection) {

    /** Longest name, in characters. */
    public static final int NAME_LENGTH = 100;

    /** Longest selection, in characters. */
    public static final int SELECTION_LENGTH = 1000;

    public NewFeed {
        name = CalendarText.line(name);
        if (!isName(name)) {
            throw new IllegalArgumentException("No name for a feed");
        }
        if (selection != null && (selection.isBlank() || selection.length() > SELECTION_LENGTH)) {
            throw new IllegalArgumentException("No selection for a feed");
        }
    }

    /** Whether a feed can be called so. */
    public static boolean isName(String typed) {
        var name = CalendarText.line(typed);
        return !name.isEmpty() && name.length() <= NAME_LENGTH;
    }
}
