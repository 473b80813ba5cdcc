package nl.klankbord.intervision.meeting.diary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleStarted;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.meeting.MeetingDates;
import nl.klankbord.intervision.meeting.MeetingMoved;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.Standing;
import nl.klankbord.intervision.meeting.Standings;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who hears what of a meeting. Nobody reads in it what it is about, nor who else is in the circle. */
@Component
class MeetingNotices implements NoticeKindSource {

    private static final NoticeKind DATES =
            new NoticeKind("intervision-dates", "intervision-meeting.kind.dates", Pace.DIRECT);
    private static final NoticeKind MEETING =
            new NoticeKind("intervision-meeting", "intervision-meeting.kind.meeting", Pace.DIRECT);

    private final Notices notices;
    private final Standings standings;
    private final Circles circles;
    private final MeetingDates dates;

    MeetingNotices(Notices notices, Standings standings, Circles circles, MeetingDates dates) {
        this.notices = notices;
        this.standings = standings;
        this.circles = circles;
        this.dates = dates;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(DATES, MEETING);
    }

    @EventListener
    void on(CircleStarted started) {
        circles.find(started.circle()).ifPresent(circle -> leaders(circle)
                .forEach(leader -> notices.tell(NewNotice.of(
                                DATES,
                                leader,
                                "circle-plan|" + circle.id(),
                                "intervision-meeting.notice.plan",
                                IntervisionLinks.toPlanning(circle.id()))
                        .inThread("circle|" + circle.id()))));
    }

    @EventListener
    void on(MeetingMoved moved) {
        standings.find(moved.meeting()).ifPresent(meeting -> circles.find(moved.circle())
                .ifPresent(circle -> tell(moved, meeting, circle)));
    }

    private void tell(MeetingMoved moved, Standing meeting, CircleCard circle) {
        var day = Optional.ofNullable(meeting.stood()).map(Slot::day);
        switch (moved.step()) {
            case ASK_DATES -> all(moved, circle.members(), DATES, "intervision-meeting.notice.poll", Optional.empty());
            case RESCHEDULE -> all(moved, circle.members(), DATES, "intervision-meeting.notice.rescheduled", day);
            case CANCEL ->
                day.ifPresent(on ->
                        all(moved, circle.members(), MEETING, "intervision-meeting.notice.cancelled", Optional.of(on)));
            case PREPARE ->
                Optional.ofNullable(meeting.roles().caseBringer())
                        .ifPresent(who -> all(moved, List.of(who), MEETING, "intervision-meeting.notice.bring", day));
            case EXCUSE -> {
                if (meeting.expected().size() == dates.fewest() - 1) {
                    all(moved, leaders(circle), DATES, "intervision-meeting.notice.few", day);
                }
            }
            case FINISH -> all(moved, meeting.expected(), MEETING, "intervision-meeting.notice.after", day);
            case PICK, MOVE, ANSWER_DATES, ASSIGN, CHOOSE_METHOD, BEGIN, RECORD, ANSWER_QUESTIONS, EVALUATE -> {}
        }
    }

    private static List<ColleagueId> leaders(CircleCard circle) {
        return circle.facilitators().isEmpty() ? circle.members() : circle.facilitators();
    }

    private void all(
            MeetingMoved moved, Collection<ColleagueId> who, NoticeKind kind, String text, Optional<LocalDate> day) {
        for (var one : who) {
            var notice = NewNotice.of(
                            kind,
                            one,
                            "meeting-" + moved.step() + "|" + moved.meeting() + "|"
                                    + moved.at().toEpochMilli(),
                            text,
                            IntervisionLinks.to(moved.meeting()))
                    .inThread("circle|" + moved.circle());
            notices.tell(day.map(on -> notice.with((Object) on)).orElse(notice));
        }
    }
}
