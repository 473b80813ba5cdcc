package nl.klankbord.intervision.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A room as one member sees it at one moment.
 *
 * @param change goes up with each change
 * @param method id of the method; empty while none is chosen
 * @param phase the present one, from 0
 * @param allowed how long each phase may take now, minutes that were added included
 * @param remaining of the present phase; less than nothing once its time is up
 * @param ends when the last phase ends if all goes as planned from now
 * @param lead who leads the timer; null for nobody yet
 * @param mine what the reader is in this meeting
 * @param mayLead the reader can use the timer
 * @param mayTakeOver the reader can take the timer over
 */
public record Room(
        MeetingId meeting,
        int change,
        String method,
        int phase,
        List<Duration> allowed,
        Duration remaining,
        boolean running,
        boolean begun,
        Instant ends,
        @Nullable ColleagueId lead,
        boolean leadAway,
        RoomParty party,
        RoomPart mine,
        boolean mayLead,
        boolean mayTakeOver) {

    public Room {
        allowed = List.copyOf(allowed);
    }

    /** Whether this is the last phase. */
    public boolean isLast() {
        return phase == allowed.size() - 1;
    }
}
