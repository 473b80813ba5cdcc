package nl.klankbord.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be asked about some topics.
 *
 * @param lines what the reader may see of what this person knows of them, highest level first; empty for nothing
 * @param offers says to be available for second opinions, on one of these topics or on all
 * @param standIn who can be asked instead, about one of these topics or about anything
 * @param awayFrom first day of an absence that goes on or is planned; null for none
 * @param awayUntil its last day; null when nobody knows
 */
public record Expert(
        ColleagueCard card,
        Presence presence,
        List<ProfileTopic> lines,
        boolean offers,
        @Nullable ColleagueCard standIn,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil) {

    public Expert {
        lines = List.copyOf(lines);
    }

    /** Whether this person is absent on that day. */
    public boolean isAwayOn(LocalDate day) {
        return awayFrom != null && !day.isBefore(awayFrom) && (awayUntil == null || !day.isAfter(awayUntil));
    }

    /** Whether this person works on that day, as far as the reader may know. */
    public boolean worksOn(LocalDate day) {
        var days = presence.workingDays();
        return !isAwayOn(day) && (days.isEmpty() || days.contains(day.getDayOfWeek()));
    }
}
