package nl.klankbord.intervision.meeting;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a member of its circle sees it.
 *
 * @param series of the circle, from 1
 * @param number within its series, from 1
 * @param of how many meetings the series has
 * @param slot null while no moment is chosen
 * @param online else somebody of the circle receives
 * @param place where one goes; may be empty
 * @param link address of the online meeting; may be empty
 * @param method id of the method that was chosen; may be empty
 * @param circleMembers everybody of the circle, by surname
 * @param absent who cannot come; after the meeting who did not
 * @param summary one line without content; may be empty
 * @param steps what the reader can do
 */
public record MeetingCard(
        MeetingId id,
        CircleId circle,
        int series,
        int number,
        int of,
        MeetingState state,
        @Nullable Slot slot,
        boolean online,
        String place,
        String link,
        String method,
        Roles roles,
        List<ColleagueId> circleMembers,
        Set<ColleagueId> absent,
        String summary,
        Set<MeetingStep> steps) {

    public MeetingCard {
        circleMembers = List.copyOf(circleMembers);
        absent = Set.copyOf(absent);
        steps = Set.copyOf(steps);
    }

    public boolean can(MeetingStep step) {
        return steps.contains(step);
    }

    /** Who comes, or was there. */
    public List<ColleagueId> coming() {
        return circleMembers.stream().filter(one -> !absent.contains(one)).toList();
    }
}
