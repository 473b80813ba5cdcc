package nl.klankbord.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.partners.RoomId;

/**
 * Where the planner learns when people and rooms are taken; a feature that books them offers one. Answers in a handful of
 * queries for some hundreds of people over a year, and with spans that reach out of what was asked for if need be.
 */
public interface BusySource {

    /** How much it says that somebody is taken. */
    enum Kind {
        /** Booked in the portal: nobody is in two places. */
        BOOKED,
        /** What somebody keeps elsewhere: they may still be able to move it. */
        OWN_CALENDAR
    }

    Kind kind();

    /** When each of these colleagues is taken; who is free may be left out. */
    Map<ColleagueId, List<Span>> ofColleagues(Collection<ColleagueId> colleagues, Instant from, Instant until);

    /** When each of these rooms is taken. */
    default Map<RoomId, List<Span>> ofRooms(Collection<RoomId> rooms, Instant from, Instant until) {
        return Map.of();
    }
}
