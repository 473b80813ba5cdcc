package nl.klankbord.intervision.meeting.diary;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.Texts;
import nl.klankbord.calendar.Appointment;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingState;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.Standing;
import org.springframework.stereotype.Component;

/** Meetings as they stand in somebody's diary: a title that tells nothing, no topic, no names; for ever under one id. */
@Component
class Diary {

    /** To come, or going on. */
    static final Set<MeetingState> AHEAD =
            EnumSet.of(MeetingState.SCHEDULED, MeetingState.PREPARING, MeetingState.IN_PROGRESS);

    private final Texts texts;

    Diary(Texts texts) {
        this.texts = texts;
    }

    /** Empty for a meeting that never had a moment. */
    Optional<Appointment> appointment(Standing meeting) {
        return Optional.ofNullable(meeting.stood()).map(slot -> appointment(meeting, slot));
    }

    private Appointment appointment(Standing meeting, Slot slot) {
        return new Appointment(
                "meeting-" + meeting.id(),
                // In one language, or the same appointment would seem changed to who reads another.
                texts.get(Texts.DUTCH, "intervision-meeting.calendar.title"),
                slot.start(),
                slot.end(),
                meeting.place(),
                meeting.link(),
                IntervisionLinks.to(meeting.id()),
                "",
                meeting.slot() == null || meeting.state() == MeetingState.CANCELLED);
    }
}
