package nl.klankbord.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;

/**
 * A feature with appointments. Asked each time that somebody's agenda or feed is read: a few quick queries, and of all that
 * it tells nothing confidential and no name of another participant.
 */
public interface AgendaSource {

    /** What this person committed to that begins on a day from the first, before the last; in any order. */
    List<Appointment> agenda(Actor actor, LocalDate from, LocalDate until, Locale language);

    /**
     * What this person finds in a list of the feature, likewise.
     *
     * @param query what was chosen, as it stands in the address of that list; nothing for a query of another feature
     */
    default List<Appointment> selection(String query, Actor actor, LocalDate from, LocalDate until, Locale language) {
        return List.of();
    }
}
