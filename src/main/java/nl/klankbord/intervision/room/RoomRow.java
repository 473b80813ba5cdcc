package nl.klankbord.intervision.room;

import java.time.Duration;
import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a room.
 *
 * @param course null while no method is chosen
 * @param leadSeen when the browser of who leads was heard last; null when it said goodbye
 */
record RoomRow(
        MeetingId meeting,
        int change,
        @Nullable Course course,
        @Nullable ColleagueId lead,
        @Nullable Instant leadSeen) {

    /** Who was not heard for so long has gone; the browser speaks three times as often. */
    static final Duration AWAY_AFTER = Duration.ofSeconds(45);

    boolean isLeadAway(Instant now) {
        return leadSeen == null || leadSeen.isBefore(now.minus(AWAY_AFTER));
    }

    /** The facilitator, until somebody took over; then who took over; anybody when there is no facilitator. */
    boolean mayLead(ColleagueId who, RoomParty party) {
        return lead != null ? lead.equals(who) : party.facilitator() == null || party.isFacilitator(who);
    }

    boolean mayTakeOver(ColleagueId who, RoomParty party, Instant now) {
        return !mayLead(who, party) && (lead == null || isLeadAway(now) || party.isFacilitator(who));
    }

    RoomRow with(Course changed) {
        return new RoomRow(meeting, change + 1, changed, lead, leadSeen);
    }

    RoomRow ledBy(ColleagueId who, Instant now) {
        return new RoomRow(meeting, who.equals(lead) ? change : change + 1, course, who, now);
    }

    RoomRow seen(@Nullable Instant at, Instant now) {
        var turned = isLeadAway(now) != (at == null);
        return new RoomRow(meeting, turned ? change + 1 : change, course, lead, at);
    }
}
