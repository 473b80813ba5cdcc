package nl.klankbord.intervision.room;

import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a meeting, for the room.
 *
 * @param facilitator who leads it; null when nobody does yet
 * @param caseBringer who brings the case; null when nobody does yet
 * @param method that was chosen before the meeting; empty for none
 * @param open whether the meeting can still be held
 */
public record RoomParty(
        @Nullable ColleagueId facilitator, @Nullable ColleagueId caseBringer, String method, boolean open) {

    RoomPart partOf(ColleagueId who) {
        return who.equals(caseBringer)
                ? RoomPart.BRINGER
                : who.equals(facilitator) ? RoomPart.FACILITATOR : RoomPart.OTHER;
    }

    boolean isFacilitator(ColleagueId who) {
        return who.equals(facilitator);
    }
}
