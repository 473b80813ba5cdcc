package nl.klankbord.intervision.meeting;

import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.room.RoomDoor;
import nl.klankbord.intervision.room.RoomParty;
import org.springframework.stereotype.Component;

/** Lets the members of a circle into the room of their meeting. */
@Component
class RoomOfMeeting implements RoomDoor {

    private final Meetings meetings;

    RoomOfMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<RoomParty> party(MeetingId meeting, Actor actor) {
        return meetings.of(meeting, actor)
                .map(card -> new RoomParty(
                        card.roles().facilitator(), card.roles().caseBringer(), card.method(), isOpen(card.state())));
    }

    private static boolean isOpen(MeetingState state) {
        return switch (state) {
            case SCHEDULED, PREPARING, IN_PROGRESS -> true;
            case POLLING, HELD, EVALUATED, RESCHEDULED, CANCELLED -> false;
        };
    }
}
