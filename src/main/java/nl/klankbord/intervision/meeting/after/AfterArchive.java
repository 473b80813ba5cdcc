package nl.klankbord.intervision.meeting.after;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.meeting.MeetingArchive;
import nl.klankbord.intervision.meeting.Standings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what came of meetings that were held before: answers and hours. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class AfterArchive {

    private final MeetingArchive meetings;
    private final Standings standings;
    private final QuestionStore questions;
    private final MeetingHours hours;

    AfterArchive(MeetingArchive meetings, Standings standings, QuestionStore questions, MeetingHours hours) {
        this.meetings = meetings;
        this.standings = standings;
        this.questions = questions;
        this.hours = hours;
    }

    /**
     * Closes a meeting with what people said of it.
     *
     * @param at when that was
     */
    @Transactional
    public void register(MeetingId id, Map<ColleagueId, Map<Question, Integer>> answers, Instant at) {
        answers.forEach((who, scores) -> questions.keep(id, who, scores));
        questions.close(id);
        meetings.evaluated(id);
        standings.find(id).ifPresent(meeting -> hours.register(meeting, at));
    }
}
