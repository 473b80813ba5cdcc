package nl.klankbord.intervision.meeting;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * A meeting that was planned some time ago. It may be over, or still to come.
 *
 * @param online otherwise at the place of the host
 * @param method id of the method; empty when it was not chosen yet
 * @param line what is told of it without content; empty when it is still to come
 * @param absent who could not come
 */
public record PastMeeting(Slot slot, boolean online, String method, String line, Set<ColleagueId> absent) {

    public PastMeeting {
        absent = Set.copyOf(absent);
    }
}
