package nl.klankbord.turns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person, in the words of the language that was asked for.
 *
 * @param place the part of the portal it comes from, by its name in the menu
 * @param title what is to be done
 * @param detail one line more, or empty
 * @param due the day on which it should be done; null when nothing presses
 * @param since since when it waits; null when that says nothing
 * @param path where it is done, without a leading slash
 * @param steps what can be done at once, the likeliest first; may be empty
 * @param openly what may be said of it in a mail, which lies open at whoever carries it; empty: only that something waits
 */
public record Turn(
        String place,
        String title,
        String detail,
        @Nullable LocalDate due,
        @Nullable Instant since,
        String path,
        List<Step> steps,
        String openly) {

    public Turn {
        steps = List.copyOf(steps);
    }

    /** One of which a mail says only that something waits. */
    public Turn(
            String place,
            String title,
            String detail,
            @Nullable LocalDate due,
            @Nullable Instant since,
            String path,
            List<Step> steps) {
        this(place, title, detail, due, since, path, steps, "");
    }

    /** The same, of which the title tells nothing confidential. */
    public Turn open() {
        return new Turn(place, title, detail, due, since, path, steps, title);
    }

    /** What a button does. */
    public sealed interface Step {

        String label();

        /** Leads to a page. */
        record Go(String label, String path) implements Step {}

        /**
         * Does it there and then. The service that it calls checks again whether it may be done.
         *
         * @param done what is said afterwards
         */
        record Do(String label, Runnable step, String done) implements Step {}
    }
}
