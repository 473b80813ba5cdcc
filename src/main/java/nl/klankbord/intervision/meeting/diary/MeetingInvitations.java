package nl.klankbord.intervision.meeting.diary;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.calendar.Appointment;
import nl.klankbord.calendar.Invitation;
import nl.klankbord.calendar.Invitations;
import nl.klankbord.calendar.Invitee;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MemberLeft;
import nl.klankbord.intervision.meeting.MeetingMoved;
import nl.klankbord.intervision.meeting.Standing;
import nl.klankbord.intervision.meeting.Standings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps meetings in the calendars of who comes to them, in the transaction of what happened. */
@Component
class MeetingInvitations {

    private final Standings standings;
    private final Circles circles;
    private final Diary diary;
    private final Invitations invitations;
    private final Texts texts;

    MeetingInvitations(Standings standings, Circles circles, Diary diary, Invitations invitations, Texts texts) {
        this.standings = standings;
        this.circles = circles;
        this.diary = diary;
        this.invitations = invitations;
        this.texts = texts;
    }

    @EventListener
    void on(MeetingMoved moved) {
        switch (moved.step()) {
            case PICK, MOVE, RESCHEDULE, CANCEL, EXCUSE ->
                standings.find(moved.meeting()).ifPresent(this::bringUpToDate);
            case ASK_DATES,
                    ANSWER_DATES,
                    PREPARE,
                    ASSIGN,
                    CHOOSE_METHOD,
                    BEGIN,
                    FINISH,
                    RECORD,
                    ANSWER_QUESTIONS,
                    EVALUATE -> {}
        }
    }

    /** Whoever left has what is to come in the calendar still. */
    @EventListener
    void on(MemberLeft left) {
        circles.find(left.circle()).map(circle -> standings.of(List.of(circle))).orElse(List.of()).stream()
                .filter(meeting -> Diary.AHEAD.contains(meeting.state()))
                .forEach(this::bringUpToDate);
    }

    private void bringUpToDate(Standing meeting) {
        diary.appointment(meeting).ifPresent(appointment -> {
            var wanted = Diary.AHEAD.contains(meeting.state()) ? Set.copyOf(meeting.expected()) : Set.<ColleagueId>of();
            var gone = new HashSet<ColleagueId>();
            invitations.invited(List.of(appointment.uid())).stream()
                    .map(ColleagueId::new)
                    .filter(one -> !wanted.contains(one))
                    .forEach(gone::add);
            invitations.cancel(letters(appointment, gone));
            invitations.invite(letters(appointment, wanted));
        });
    }

    private List<Invitation> letters(Appointment appointment, Collection<ColleagueId> who) {
        return who.stream()
                .map(one -> new Invitation(
                        appointment,
                        Invitee.of(one),
                        texts.get(Texts.DUTCH, "intervision-meeting.calendar.organiser"),
                        null))
                .toList();
    }
}
