package nl.klankbord.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
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

    /**
     * @param days on which somebody works, as far as the reader may know
     * @param openRequests on their plate
     * @param standIns cards of those who stand in, of them all or of more
     */
    static Presence of(
            Workweek week,
            List<DayOfWeek> days,
            int openRequests,
            LocalDate today,
            Map<ColleagueId, ColleagueCard> standIns) {
        var awayUntil = week.awayUntil(today);
        return new Presence(
                week.availability(openRequests, today),
                week.room(openRequests),
                days,
                LocalDate.MAX.equals(awayUntil) ? null : awayUntil,
                awayUntil == null || week.standIn() == null ? null : standIns.get(week.standIn()));
    }
}
