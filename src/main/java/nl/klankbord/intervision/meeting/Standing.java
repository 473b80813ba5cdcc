package nl.klankbord.intervision.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the portal itself knows it.
 *
 * @param of how many meetings the series has
 * @param slot null while no moment is chosen
 * @param stood the moment as it stood in diaries last; null before the first
 * @param expected members who did not say that they cannot come
 * @param attended who was there; empty before anybody said so
 * @param recorded whether somebody said who was there
 */
public record Standing(
        MeetingId id,
        CircleId circle,
        int series,
        int number,
        int of,
        MeetingState state,
        Instant stateSince,
        @Nullable Slot slot,
        @Nullable Slot stood,
        boolean online,
        String place,
        String link,
        Roles roles,
        List<ColleagueId> expected,
        Set<ColleagueId> attended,
        @Nullable Instant heldAt,
        boolean recorded) {

    public Standing {
        expected = List.copyOf(expected);
        attended = Set.copyOf(attended);
    }

    public boolean isLast() {
        return number == of;
    }
}
