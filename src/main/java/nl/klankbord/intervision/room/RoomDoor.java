package nl.klankbord.intervision.room;

import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.MeetingId;

/** Who may come into the room of a meeting; filled by what knows the meetings. */
public interface RoomDoor {

    /** The meeting for a member of its circle; empty for anybody else, and when there is none. */
    Optional<RoomParty> party(MeetingId meeting, Actor actor);
}
