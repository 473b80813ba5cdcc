package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.brought.CaseCard;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Meetings;
import nl.klankbord.intervision.room.Room;
import org.springframework.stereotype.Component;

/** What the room has to do with the meeting: its cases, its beginning and its end. */
@Component
class RoomExits {

    private final Meetings meetings;
    private final BroughtCases cases;

    RoomExits(Meetings meetings, BroughtCases cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    /** The cases that are discussed here. */
    List<BroughtCaseId> cases(Room room, Actor actor) {
        return cases.of(room.meeting(), actor).stream().map(CaseCard::id).toList();
    }

    /** The clock is started: the meeting has begun, when it is the day. */
    void begin(Room room, Actor actor) {
        meetings.of(room.meeting(), actor)
                .filter(meeting -> meeting.can(MeetingStep.BEGIN))
                .ifPresent(meeting -> {
                    var method = room.method();
                    if (!method.equals(meeting.method()) && meeting.can(MeetingStep.CHOOSE_METHOD)) {
                        meetings.choose(meeting.id(), method, actor);
                    }
                    meetings.begin(meeting.id(), actor);
                });
    }

    /** The last phase is over: the meeting is, too, and on its page is asked who was there. */
    void finish(Room room, Actor actor) {
        meetings.of(room.meeting(), actor)
                .filter(meeting -> meeting.state() == MeetingState.IN_PROGRESS && meeting.can(MeetingStep.FINISH))
                .ifPresent(meeting -> meetings.finish(meeting.id(), actor));
        UI.getCurrent().navigate(IntervisionLinks.to(room.meeting()));
    }
}
