package nl.klankbord.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and whether somebody can be asked.
 *
 * @param room how many requests may still be added
 * @param workingDays in the order of the week; empty when unknown or hidden from the reader
 * @param awayUntil last day of an absence that is going on
 * @param standIn who can be asked during it
 */
public record Presence(
        Availability availability,
        int room,
        List<DayOfWeek> workingDays,
        @Nullable LocalDate awayUntil,
        @Nullable ColleagueCard standIn) {

    public Presence {
        workingDays = List.copyOf(workingDays);
    }
}
